// The reader as a child of plain Node, for the command line: from the sources where they are run, else from the build.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { readerMemoryFlag, type StartReader } from './import-reader.ts'

/** `.ts` beside this file where Node runs the sources; built, it lies with the main process. */
const readerFile = (): string =>
  import.meta.dirname === undefined
    ? join(__dirname, '..', 'electron', 'reader-process.cjs')
    : join(import.meta.dirname, 'reader-process.ts')

/** The command does not wait for an idle child: it ends with its parent. */
export const startNodeReader: StartReader = ({ message, ended }) => {
  const child = fork(readerFile(), [], {
    execArgv: [readerMemoryFlag],
    serialization: 'advanced',
    // What V8 says when memory runs out is for nobody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const holdOn = () => {
    child.ref()
    child.channel?.ref()
  }
  const letGo = () => {
    child.unref()
    child.channel?.unref()
  }
  child.on('message', (answer) => {
    if (answer !== 'ready') letGo()
    message(answer)
  })
  child.on('error', ended)
  child.on('exit', ended)
  return {
    send: (file) => {
      holdOn()
      child.send({ ...file })
    },
    kill: () => {
      letGo()
      child.kill('SIGKILL')
    },
  }
}
