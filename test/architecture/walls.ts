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
  return isAbove ? null : 'a module uses only modules above it in modules.ts of its side'
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

/** The sides whose core has rooms. */
export type Core = 'server' | 'web'

/** The room of a core a file is in; null for the core's own files and for what is not in it. */
export function roomOf(path: string, core: Core): string | null {
  const [side, layer, room, ...inside] = path.split('/')
  return side === core && layer === 'core' && inside.length > 0 ? (room ?? null) : null
}

/** Why a file in one room of a core may not import another, or null when it may. `order`: rooms, each above those that use it. */
export function wallOfRoom(from: string, to: string, core: Core, order: readonly string[]): string | null {
  const [here, there] = [roomOf(from, core), roomOf(to, core)]
  if (here !== null && gathers(to)) return 'core gathers the rooms, and no room knows it'
  if (here === null || there === null || order.indexOf(there) <= order.indexOf(here)) return null
  return `${here} stands above ${there} in ARCHITECTURE.md`
}

/** Is it one of the files that gather what the rooms bring? */
export function gathers(path: string): boolean {
  return /^(server|web)\/core\/core(-[a-z]+)?\.tsx?$/.test(path)
}

/** What a core's own file, used by all rooms, takes from rooms that stand under it: only the first two stand above everything. */
export function reachOfShared(
  file: Pick<SourceFile, 'path' | 'runtimeImports'>,
  core: Core,
  order: readonly string[],
): string[] {
  const isShared = file.path.startsWith(`${core}/core/`) && roomOf(file.path, core) === null
  if (!isShared || gathers(file.path)) return []
  return file.runtimeImports.filter((to) => {
    const room = roomOf(to, core)
    return room !== null && order.indexOf(room) > 1
  })
}
