// The reader as a utility process of Electron: outside of main, without a window.
import path from 'node:path'
import { utilityProcess } from 'electron'
import { readerMemoryFlag, type StartReader } from './reader/import-reader.ts'

export const startUtilityReader: StartReader = ({ message, ended }) => {
  const child = utilityProcess.fork(path.join(__dirname, 'reader-process.cjs'), [], {
    serviceName: 'Galley reader',
    // Only in this form does the process take arguments of V8.
    execArgv: [`--js-flags=${readerMemoryFlag}`],
    stdio: 'ignore',
  })
  child.on('message', message)
  child.on('exit', ended)
  return {
    send: (file) => child.postMessage({ ...file }),
    kill: () => {
      child.kill()
    },
  }
}
