import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offlineWorker } from './build-offline-worker.ts'
import { firstChunks } from './first-chunks.ts'
import { precompress } from './precompress.ts'

const server = `http://localhost:${process.env.KITH_PORT ?? '3000'}`

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
    rolldownOptions: { output: { codeSplitting: { groups: firstChunks() } } },
  },
  server: { proxy: { '/api': server } },
})
