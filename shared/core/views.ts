import type { Filter, Sort } from './filters.ts'
import type { LocalizedText } from './metadata.ts'

export const viewLayouts = ['table', 'board'] as const
export type ViewLayout = (typeof viewLayouts)[number]

export interface ViewColumn {
  /** Field path: a field of the object, a part, or through to-one references ('company.industry'). */
  field: string
  /** Pixels. Absent: the width the field's type asks for. */
  width?: number
}

/**
 * A saved way to look at an object's records. Stored, used and sent in this one form.
 * GET /views?object=deal lists the shared ones and the reader's own, in order; POST /views,
 * PATCH|DELETE /views/{id} change one (sharing and changing shared ones needs `views.share`).
 */
export interface ViewDefinition {
  id: string
  /** API name of the object. */
  object: string
  name: LocalizedText
  /** null: shared with everyone; otherwise the member who alone sees it. */
  ownerId: string | null
  layout: ViewLayout
  filter?: Filter
  sort?: Sort[]
  /** In order; absent: the object's first fields. */
  columns?: ViewColumn[]
  /** board: the select or reference field whose values are the columns. */
  groupBy?: string
  /** board: a currency or number field summed in each column head. */
  sumField?: string
  /** Order among the tabs. */
  position: number
  updatedAt: string
}

/** POST /views; PATCH takes any part of it. */
export type ViewInput = Omit<ViewDefinition, 'id' | 'ownerId' | 'position' | 'updatedAt'> & {
  shared: boolean
}

export type LayoutSection = { name: LocalizedText; fields: string[]; collapsed?: boolean }

/** Whose arrangement it is: the role's own, everyone's, or the one the object's definition suggests. */
export type LayoutSource = 'role' | 'everyone' | 'definition'

/**
 * How a record page of an object is laid out. GET|PUT /layouts/{object}; no sections mean every
 * visible field in its own order. A field that stands neither in a section nor in `hidden` was made after
 * the arrangement: it is given with the first section, so that nobody has to look for it.
 */
export interface RecordLayout {
  object: string
  /** Fields shown large in the head, at most four. */
  highlights: string[]
  sections: LayoutSection[]
  /** Inverse references shown as related lists, as 'object:field', in order. */
  related: string[]
  /** Fields and related lists left out on purpose. */
  hidden?: string[]
  source: LayoutSource
}
