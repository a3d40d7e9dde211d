import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyRequest } from 'fastify'
import { hasSession } from './caller/credential.ts'

/** What the build notes of each of its files. */
interface Chunk {
  file: string
  name?: string
  imports?: string[]
  css?: string[]
}

type Manifest = Readonly<Record<string, Chunk>>

/**
 * What the page of somebody signed in needs besides the files it names itself, as a Link header: the browser
 * fetches it beside the first scripts, and not when these have come and ask for it. Undefined where nothing is.
 */
export function firstLinks(folder: string): (request: FastifyRequest) => string | undefined {
  const notes = join(folder, '.vite', 'manifest.json')
  if (!existsSync(notes)) return () => undefined
  const manifest: Manifest = JSON.parse(readFileSync(notes, 'utf8'))
  const inAll = [session, ...linksTo(manifest, ['workspace'])].join(', ')
  const inLists = [session, ...linksTo(manifest, ['workspace', 'list-page'])].join(', ')
  return (request) => {
    if (!hasSession(request.headers)) return undefined
    return /^\/records\/[^/?]+(\?|$)/.test(request.url) ? inLists : inAll
  }
}

// Without a session it is answered all the same, so that nothing is refused that nobody asked for.
const session = '</api/v1/session>; rel=preload; as=fetch; crossorigin'

function linksTo(manifest: Manifest, names: readonly string[]): string[] {
  const reached = new Set<string>()
  const reach = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || reached.has(key)) return
    reached.add(key)
    chunk.imports?.forEach(reach)
  }
  const isFirst = ({ name = '' }: Chunk) => names.includes(name)
  for (const [key, chunk] of Object.entries(manifest)) if (isFirst(chunk)) reach(key)
  const chunks = [...reached].flatMap((key) => manifest[key] ?? [])
  const sheets = new Set(chunks.flatMap(({ css = [] }) => css))
  return [
    ...chunks.map(({ file }) => `</${file}>; rel=modulepreload; crossorigin`),
    ...[...sheets].map((file) => `</${file}>; rel=preload; as=style; crossorigin`),
  ]
}
