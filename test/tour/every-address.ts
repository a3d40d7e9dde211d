import { globSync } from 'node:fs'
import { join } from 'node:path'

interface Page {
  path: string
}

const root = join(import.meta.dirname, '../..')

/** What stands for the parts of an address that begin with $: each value shows another kind of page. */
export type Stops = Readonly<Record<string, Readonly<Record<string, string>>[]>>

/**
 * The address of every screen, read from the lists of pages themselves, so that one that is added is toured.
 * An address with parts needs an entry among the stops, and one without may have some to be seen in other states.
 */
export async function everyAddress(stops: Stops): Promise<string[]> {
  const lists = globSync('web/**/*-pages.ts', { cwd: root, exclude: ['web/dist/**'] })
  const modules = await Promise.all(lists.map((path) => import(join(root, path))))
  const pages: Page[] = modules.flatMap((exported) => Object.values(exported).filter(Array.isArray).flat())
  const paths = new Set(pages.map(({ path }) => path))
  return [...paths].flatMap((path) => addressesOf(path, stops[path]))
}

function addressesOf(path: string, stops: Stops[string] | undefined): string[] {
  if (stops === undefined && path.includes('$'))
    throw new Error(`Nobody tours ${path}: say in test/tour/stops.ts what stands for its parts.`)
  return (stops ?? [{}]).map(({ '?': search = '', ...parts }) => {
    const address = path.replace(/\$(\w+)/g, (_, name: string) => parts[name] ?? `no-${name}`)
    return search === '' ? address : `${address}?${search}`
  })
}
