import type { SourceFile } from './source-files.ts'

/** Where a file stands in the house. */
export interface Place {
  side: 'shared' | 'server' | 'web'
  /** platform 0, core 1, modules 2, the side's root files (and commands) 3. */
  layer: number
  module: string | null
}

const sides = ['shared', 'server', 'web'] as const
const rooms = ['platform', 'core', 'modules']

/** null: not in one of the three sides. */
export function placeOf(path: string): Place | null {
  const [first, room = '', module] = path.split('/')
  const side = sides.find((one) => one === first)
  if (side === undefined) return null
  const layer = rooms.includes(room) ? rooms.indexOf(room) : rooms.length
  return { side, layer, module: room === 'modules' ? (module ?? null) : null }
}

/** Why one file may not import another, or null when it may. `order`: modules, each above those that use it. */
export function wallBetween(from: string, to: string, order: readonly string[]): string | null {
  const here = placeOf(from)
  const there = placeOf(to)
  if (here === null) return null
  if (there === null) return 'the product may not import tests or tools'
  if (there.side !== here.side && there.side !== 'shared') return 'server and web meet only in shared'
  if (there.layer > here.layer) return 'imports point inwards: platform, core, modules, root files'
  if (there.module === null || there.module === here.module) return null
  if (!/\/(index|contract)\.tsx?$/.test(to)) return 'a module is used through its index or contract only'
  const isAbove = here.module === null || order.indexOf(there.module) < order.indexOf(here.module)
  return isAbove ? null : 'a module uses only modules above it in server/modules.ts'
}

/** Groups of files that need each other in a circle when the program runs, each as one line. */
export function cycles(files: readonly Pick<SourceFile, 'path' | 'runtimeImports'>[]): string[] {
  const importsOf = new Map(files.map((file) => [file.path, file.runtimeImports]))
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const next of importsOf.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of importsOf.keys()) visit(path, [])
  return found
}

/** The room of core a file is in; null for core's own files and for what is not in core. */
export function roomOf(path: string): string | null {
  return /^server\/core\/([^/]+)\//.exec(path)?.[1] ?? null
}

/** Why a file in one room of core may not import another, or null when it may. `order`: rooms, each above those that use it. */
export function wallOfRoom(from: string, to: string, order: readonly string[]): string | null {
  const [here, there] = [roomOf(from), roomOf(to)]
  if (here === null || there === null || order.indexOf(there) <= order.indexOf(here)) return null
  return `${here} stands above ${there} in ARCHITECTURE.md`
}
