import path from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { buildOfEntry } from './platform/pwa/build-name.ts'

/** Builds offline-worker.ts beside the page: one plain script that knows its build and the files to keep. */
export function offlineWorker(): Plugin {
  return {
    name: 'kith-offline-worker',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const entry = chunks.find((chunk) => chunk.isEntry)
      if (!entry) return this.error('The build has no entry.')
      // The frame of a workspace is no part of the entry, which those bring along who have yet to sign in.
      const frame = chunks.filter(({ name }) => name === 'workspace')
      const shell = new Set([entry, ...frame].flatMap(({ fileName, imports }) => [fileName, ...imports]))
      const code = await compile({
        __BUILD__: JSON.stringify(buildOfEntry(entry.fileName)),
        __SHELL__: JSON.stringify([...shell].map((file) => `/${file}`)),
      })
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: code })
    },
  }
}

async function compile(define: Record<string, string>): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      write: false,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'offline-worker.ts'),
        output: { format: 'iife' },
      },
    },
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput
  return output[0].code
}
