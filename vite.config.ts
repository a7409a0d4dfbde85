// One build for the four rooms: the page (Chrome 114), main and preload (CommonJS for Node 18), the command line.
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import electron from 'vite-plugin-electron'

const root = import.meta.dirname
const dist = path.join(root, 'dist')

const commonJs = (entry: string, outDir: string) => ({
  vite: {
    build: {
      outDir: path.join(dist, outDir),
      emptyOutDir: false,
      target: 'node18',
      minify: true,
      modulePreload: false,
      sourcemap: true,
      rolldownOptions: {
        // Not `entry` or `lib`: for a package of modules the plugin would build both kinds into one file.
        input: path.join(root, entry),
        external: ['electron', /^node:/],
        transform: { define: { 'import.meta': '{}' } },
        output: {
          format: 'cjs' as const,
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
        },
      },
    },
    logLevel: 'warn' as const,
    resolve: { conditions: ['node', 'import', 'default'], mainFields: ['module', 'main'] },
  },
})

/** The first start, by whichever build ends last. Named arguments: the plugin's own never use the sandbox. */
let isOpen = false
const open = async (startup: (args: string[]) => Promise<unknown>) => {
  isOpen = true
  await startup([root, ...(process.env.GALLEY_ELECTRON_ARGS ?? '').split(' ').filter(Boolean)])
}

export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  build: {
    outDir: path.join(dist, 'renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    sourcemap: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
  },
  plugins: [
    react(),
    electron([
      {
        ...commonJs('electron/main.ts', 'electron'),
        onstart: ({ startup }) => open(startup),
      },
      { ...commonJs('cli/galley.ts', 'cli'), onstart: () => undefined },
      {
        ...commonJs('electron/import/reader/reader-process.ts', 'electron'),
        onstart: () => undefined,
      },
      {
        ...commonJs('electron/ipc/preload.ts', 'electron'),
        onstart: ({ startup, reload }) => (isOpen ? reload() : open(startup)),
      },
    ]),
  ],
})
