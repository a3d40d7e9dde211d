import type { ZodType } from 'zod'
import type { Filter } from '../filters.ts'
import type { ViewDefinition, ViewPart } from '../views.ts'

/** What becomes of each path and filter that a part names, by its place in the view; undefined: it is left out. */
export interface Visit {
  path: (path: string, place: string) => string | undefined
  filter: (filter: Filter, place: string) => Filter | undefined
}

/** What is to be known of one part of a view. */
export interface PartKind<Part extends ViewPart> {
  /** Its shape in requests and answers. */
  input: ZodType
  /** The view is what it says: where it is hidden from somebody the whole view is, and what is gone of it is told. */
  isEssential?: true
  /** The same part with what becomes of its paths and filters; undefined: nothing is left of it. */
  visit: (value: NonNullable<ViewDefinition[Part]>, visit: Visit) => ViewDefinition[Part] | undefined
}
