import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offlineWorker } from './build-offline-worker.ts'
import { precompress } from './precompress.ts'

const server = `http://localhost:${process.env.KITH_PORT ?? '3000'}`

// What every page needs as two files instead of forty: each file is compressed for itself, and that of the
// libraries stays in the browsers while Kith changes.
const firstLoad = [
  { name: 'libraries', tags: ['$initial' as const], test: /node_modules/, priority: 2 },
  { name: 'start', tags: ['$initial' as const], priority: 1 },
]

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), offlineWorker(), precompress()],
  build: {
    outDir: path.join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 700,
    reportCompressedSize: false,
    // Read by the test of the first load; not served.
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: firstLoad } } },
  },
  server: { proxy: { '/api': server } },
})
