import type { Filter } from '../filters.ts'
import type { ViewDefinition, ViewPart } from '../views.ts'
import type { PartKind, Visit } from './part.ts'
import { viewParts } from './view-parts.ts'

/** A view, or what is kept or looked at of it. */
type Parts = Partial<ViewDefinition>

const kinds = Object.entries(viewParts) as [ViewPart, PartKind<ViewPart>][]

/** The parts that say what a view is: where they are hidden, it is. */
export const essentialParts: readonly ViewPart[] = kinds.flatMap(([part, { isEssential }]) =>
  isEssential ? [part] : [],
)

/** The view with what becomes of the paths and filters in its parts; parts of which nothing is left are left out. */
export function visitParts<View extends Parts>(view: View, visit: Visit): View {
  const visited: Parts = { ...view }
  for (const [part, kind] of kinds) {
    const value = view[part]
    if (value === undefined) continue
    const next = kind.visit(value, visit)
    if (next === undefined) delete visited[part]
    else Object.assign(visited, { [part]: next })
  }
  return visited as View
}

/** All field paths a view names outside of filters, each with its place in it; or those of some parts of it. */
export function viewPaths(view: Parts, parts?: readonly ViewPart[]): [place: string, path: string][] {
  const paths: [string, string][] = []
  const note = (path: string, place: string) => {
    paths.push([place, path])
    return path
  }
  visitParts(parts ? onlyParts(view, parts) : view, { path: note, filter: (filter) => filter })
  return paths
}

/** All conditions in a view: its own, and those of its colours. */
export function viewFilters(view: Parts): Filter[] {
  const filters: Filter[] = []
  visitParts(view, { path: (path) => path, filter: (filter) => filters[filters.push(filter) - 1] })
  return filters
}

/** Some parts of a view alone. */
export function onlyParts(view: Parts, parts: Iterable<string>): Parts {
  const wanted = new Set(parts)
  return Object.fromEntries(Object.entries(view).filter(([part]) => wanted.has(part)))
}
