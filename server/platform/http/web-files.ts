import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { firstLinks } from './first-links.ts'

/**
 * Serves the built web app: files with their .br and .gz twins, hashed assets for ever, and the page
 * itself for every address that a person may open. Without a build it serves nothing.
 */
export async function addWebFiles(app: FastifyInstance, folder: string, isSecure: boolean): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false
  const headers = { ...pageHeaders, ...(isSecure && { 'strict-transport-security': 'max-age=31536000' }) }
  const linksFor = firstLinks(folder)
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: true,
    index: 'index.html',
    // The notes of the build beside it are for its tests.
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.headers(isHashed(path) ? fileHeaders : headers)
      reply.header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
      const links = isEntry(path) ? linksFor(reply.request) : undefined
      if (links !== undefined) reply.header('link', links)
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
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

// Files are not documents: what a policy would say of them is not read, and would be a third of a small one.
const fileHeaders = {
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

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

// Or a compressed copy of it.
function isEntry(path: string): boolean {
  return /[\\/]index\.html(\.\w+)?$/.test(path)
}

/** Which build of the web app stands in a folder, by the name of its entry; null without one. */
export function buildIn(folder: string | null): string | null {
  const page = folder === null ? '' : join(folder, 'index.html')
  if (!existsSync(page)) return null
  return /assets\/index-([\w-]+)\.js/.exec(readFileSync(page, 'utf8'))?.[1] ?? null
}
