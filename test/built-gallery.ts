import { join } from 'node:path'
import { build, preview } from 'vite'

/**
 * The gallery of the design system, built into a folder and served beside a running Kith whose API it asks.
 * The session is that of the Kith: a browser keeps it for every port of a host.
 */
export async function builtGallery(
  kith: string,
  outDir: string,
): Promise<{ address: string; close: () => Promise<void> }> {
  const root = join(import.meta.dirname, '../web')
  const own = { configFile: join(root, 'vite.config.ts'), root, logLevel: 'error' } as const
  const input = join(root, 'gallery/index.html')
  await build({ ...own, build: { outDir, emptyOutDir: true, minify: false, rolldownOptions: { input } } })
  const { hostname } = new URL(kith)
  const server = await preview({
    ...own,
    build: { outDir },
    preview: { port: 0, host: hostname, proxy: { '/api': kith } },
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The gallery has no port.')
  return { address: `http://${hostname}:${address.port}/gallery/`, close: () => server.close() }
}
