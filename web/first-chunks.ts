import path from 'node:path'
import type { Rolldown } from 'vite'

type Group = Rolldown.CodeSplittingGroup
type ModuleInfo = (id: string) => Rolldown.ModuleInfo | null

const at = (file: string) => path.join(import.meta.dirname, file)

const entry = at('main.tsx')
const signIn = at('core/welcome/sign-in-page.tsx')
const workspace = at('workspace-routes.ts')
const record = at('core/records/page/record-page.tsx')
const recordAhead = at('core/records/page/ask-record-ahead.ts')
const list = at('core/views/list-page.tsx')
const board = at('core/views/board/board-view.tsx')
const card = at('modules/sales/deal-card.tsx')
const rows = at('core/views/rows-ahead.tsx')
const table = at('core/views/table-view.tsx')
const editor = at('core/records/edit/value-editor.tsx')

/**
 * What first pages need in a few files instead of a hundred: each file is compressed for itself, and small ones
 * badly. `libraries` stays in browsers while Kith changes; `start` is what signing in needs, `workspace` the
 * frame; `list-page` what lists have in common however they are drawn, `rows-ahead` what a table asks, which comes
 * before the table, `rows-anywhere` what other pages draw as it does; `writing` what boards, records and editors
 * write with, `record-edits` how records are changed and `value-editor` what values are written in, which no page
 * waits for; `record-page` what only the page of a record is made of, and `record-parts` what comes before it or
 * others draw too; and the sentences of all of these are one file for each language, of records and values another one.
 */
export function firstChunks(): Group[] {
  const known = sorting()
  const part = (name: string, priority: number): Group => ({
    debugName: name,
    priority,
    name: (id, graph) => {
      const of = known(graph).parts.get(id)
      return of?.startsWith(name) ? of : null
    },
  })
  return [
    { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 9 },
    { name: 'libraries', test: /node_modules\/@tanstack\//, priority: 9 },
    part('start', 8),
    // Drawn by signing in too, which must not bring lists along.
    {
      name: 'buttons',
      test: /node_modules\/@mantine\/.*\/(ActionIcon|Button|use-uncontrolled)\//,
      priority: 7,
    },
    { name: 'inputs', test: /node_modules\/@mantine\/.*\/(Input|InputBase|TextInput)\//, priority: 7 },
    // By what several of them draw, no page shall bring another along.
    {
      debugName: 'icons',
      name: (id, graph) => (known(graph).icons.has(path.basename(id, '.mjs')) ? 'icons' : 'further-icons'),
      test: /node_modules\/@tabler\//,
      minShareCount: 3,
      priority: 7,
    },
    part('texts', 6),
    part('workspace', 6),
    part('list-page', 5),
    part('rows-ahead', 5),
    part('rows-anywhere', 5),
    part('table-view', 4),
    part('board-view', 3),
    part('deal-card', 3),
    part('writing', 3),
    part('record-edits', 2),
    part('record-parts', 1.5),
    // Before what values are written in: what both draw is needed here first.
    part('record-page', 1),
    part('value-editor', 0),
  ]
}

/** What belongs where, sorted once in a build. */
function sorting() {
  let sorted: { parts: ReadonlyMap<string, string>; icons: ReadonlySet<string> } | null = null
  return (graph: { getModuleInfo: ModuleInfo }) => {
    if (sorted) return sorted
    const infoOf: ModuleInfo = (module) => graph.getModuleInfo(module)
    const parts = partsOf(infoOf)
    sorted = { parts, icons: iconsOf(parts, infoOf) }
    return sorted
  }
}

function partsOf(infoOf: ModuleInfo): Map<string, string> {
  const reached = (id: string) => reachedFrom(id, infoOf)
  const [start, boards, tables] = [reached(entry), reached(board), reached(table)]
  const elsewhere = new Set(otherPages(infoOf).flatMap((page) => [...reached(page)]))
  const parts = new Map<string, string>()
  // What other pages draw too must not bring tables along.
  for (const id of tables) parts.set(id, elsewhere.has(id) ? 'rows-anywhere' : 'table-view')
  for (const id of reached(rows)) parts.set(id, 'rows-ahead')
  for (const id of boards) parts.set(id, tables.has(id) ? 'list-page' : 'board-view')
  for (const id of [...reached(record), ...reached(editor)])
    if (parts.has(id)) parts.set(id, tables.has(id) ? 'list-page' : 'writing')
  for (const id of reached(list)) parts.set(id, 'list-page')
  for (const id of reached(workspace)) parts.set(id, 'workspace')
  // The card most boards have: its sentences come with theirs.
  for (const id of reached(card)) if (!parts.has(id)) parts.set(id, 'deal-card')
  const shown = reached(record)
  for (const id of reached(editor))
    if (!parts.has(id)) parts.set(id, shown.has(id) ? 'record-edits' : 'value-editor')
  const before = reached(recordAhead)
  for (const id of [...before, ...shown])
    if (!parts.has(id)) parts.set(id, before.has(id) || elsewhere.has(id) ? 'record-parts' : 'record-page')
  for (const id of reached(signIn)) if (parts.has(id)) parts.set(id, 'start')
  for (const id of start) parts.set(id, 'start')
  const first = [...parts.keys()].filter((id) => isFirst(parts.get(id)))
  const later = [...parts.keys()].filter((id) => !isFirst(parts.get(id)))
  for (const [id, name] of textsOf(later, 'record-texts', infoOf)) parts.set(id, name)
  for (const [id, name] of textsOf(first, 'texts', infoOf)) parts.set(id, name)
  return parts
}

/** The pages that are no record's, as the descriptors of rooms and modules name them. */
function otherPages(infoOf: ModuleInfo): string[] {
  const late = [...reachedFrom(workspace, infoOf)].flatMap((id) => infoOf(id)?.dynamicallyImportedIds ?? [])
  return late.filter((id) => id.endsWith('-page.tsx') && id !== record)
}

// What values are written in, and with what, no page waits for; a record is rarely the first page of all.
function isFirst(part: string | undefined): boolean {
  return part !== undefined && !(part === 'value-editor' || part.startsWith('record-'))
}

/** The icons that first pages draw, by their names in the library; others come with what draws them. */
function iconsOf(parts: ReadonlyMap<string, string>, infoOf: ModuleInfo): Set<string> {
  const first = [...parts].filter(([, part]) => isFirst(part)).map(([id]) => infoOf(id)?.code ?? '')
  return new Set(first.flatMap((code) => code.match(/\bIcon[A-Z]\w*/g) ?? []))
}

/** The module and all of ours that comes with it when it is loaded. */
function reachedFrom(id: string, infoOf: ModuleInfo, seen = new Set<string>()): Set<string> {
  if (seen.has(id) || id.includes('node_modules')) return seen
  seen.add(id)
  for (const next of infoOf(id)?.importedIds ?? []) reachedFrom(next, infoOf, seen)
  return seen
}

/** The sentences some modules ask for at once, with the name of their language's file. */
function textsOf(ids: readonly string[], name: string, infoOf: ModuleInfo): [id: string, name: string][] {
  const asked = ids.flatMap((id) => infoOf(id)?.dynamicallyImportedIds ?? [])
  return asked.flatMap((texts) => {
    const language = /\/texts\/([a-z-]+)\.ts$/.exec(texts)?.[1]
    return language ? [[texts, `${name}-${language}`] as [string, string]] : []
  })
}
