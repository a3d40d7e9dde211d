import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/**
 * Serves the built web app: files with their .br and .gz twins, hashed assets for ever, and the page
 * itself for every address that a person may open. Without a build it serves nothing.
 */
export async function addWebFiles(app: FastifyInstance, folder: string, isSecure: boolean): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false
  const headers = { ...pageHeaders, ...(isSecure && { 'strict-transport-security': 'max-age=31536000' }) }
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: true,
    index: 'index.html',
    // The notes of the build beside it are for its tests.
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      for (const [name, value] of Object.entries(headers)) reply.header(name, value)
      reply.header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return true
}

// The app styles elements by attribute (virtual rows, drag and drop), which only style-src-attr allows.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Vite names built files by their content below assets/. */
function isHashed(path: string): boolean {
  return /[\\/]assets[\\/]/.test(path)
}
