import type { TagColor } from '../platform/tag-colors.ts'
import type { Filter, Sort } from './filters.ts'
import type { LocalizedText } from './metadata.ts'
import type { DateBucket } from './records.ts'
import type { Saved } from './saved.ts'

export const viewLayouts = ['table', 'board', 'calendar', 'chart'] as const
export type ViewLayout = (typeof viewLayouts)[number]

export interface ViewColumn {
  /** Field path: a field of the object, a part, or through to-one references ('company.industry'). */
  field: string
  /** Pixels. Absent: the width the field's type asks for. */
  width?: number
  /** Stays beside the title while the others move by. */
  pinned?: boolean
  /** What the groups and the foot of a table say of it; absent: the sum, where its field is one to be added up. */
  measure?: ColumnMeasure
}

export const columnMeasures = ['none', 'sum', 'avg', 'min', 'max'] as const
export type ColumnMeasure = (typeof columnMeasures)[number]

/** What the rows of a table are put together by. */
export interface RowGrouping {
  /** A field of the object, or through to-one references. */
  field: string
  /** Of a date: by its month unless said. */
  bucket?: DateBucket
}

/** Records that the filter finds carry the colour; of several rules the first that fits counts. */
export interface ColorRule {
  filter: Filter
  color: TagColor
  /** What the legend calls it; absent: the conditions in words. */
  name?: string
}

/** How much one column of a board is meant to hold. */
export interface ColumnLimit {
  of: 'count' | 'sum'
  most: number
  /** Whether more is only marked, or the server lets no record in. Refusing holds in views shared with everyone. */
  over: 'warn' | 'refuse'
}

/** What is arranged about one column. Columns stand in the order of their settings, the others behind. */
export interface BoardColumnSetting {
  /** The value of the column as text; '' for records without one. */
  value: string
  hidden?: boolean
  /** A narrow rail, or not; absent: only those of closed records are. */
  folded?: boolean
  limit?: ColumnLimit
}

export interface BoardSettings {
  /** Fields on the cards in order, below the name; absent: the ones the object suggests. */
  cards?: string[]
  columns?: BoardColumnSetting[]
}

export const mostCardFields = 6

export const calendarSpans = ['month', 'week', 'agenda'] as const
export type CalendarSpan = (typeof calendarSpans)[number]

export interface CalendarSettings {
  /** A date or date-time field: when a record is, or begins. */
  date: string
  /** When it ends, a field of the same type. */
  end?: string
  span?: CalendarSpan
}

export const chartShapes = ['bar', 'line', 'area', 'stacked', 'funnel'] as const
export type ChartShape = (typeof chartShapes)[number]

/** A field records are grouped by, dates by a period. */
export interface ChartGroup {
  field: string
  bucket?: DateBucket
}

export const chartFunctions = ['count', 'sum', 'avg'] as const

export interface ChartSettings {
  shape: ChartShape
  by: ChartGroup
  /** Divides each group again. */
  split?: ChartGroup
  measure: { function: (typeof chartFunctions)[number]; field?: string }
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
  /** null: shared, with everyone or with `teamIds`; otherwise the member who alone sees it. */
  ownerId: string | null
  /** Teams that see a shared view, with the teams below them; absent: everyone does. */
  teamIds?: string[]
  layout: ViewLayout
  filter?: Filter
  sort?: Sort[]
  /** In order; absent: the object's first fields. */
  columns?: ViewColumn[]
  /** table: rows under a heading for each value. */
  rowGroup?: RowGrouping
  /** board: the select or reference field whose values are the columns. */
  groupBy?: string
  /** board: a currency or number field summed in each column head. */
  sumField?: string
  /** board and calendar: which records carry which colour, in order. */
  colors?: ColorRule[]
  board?: BoardSettings
  calendar?: CalendarSettings
  chart?: ChartSettings
  /** Order among the tabs. */
  position: number
  /** Of the last save; a change may say with If-Match which one it was made on. */
  version: number
  updatedAt: string
  /** Who changed it last; null: the product, or nobody since it was first kept. */
  updatedBy: string | null
  /**
   * Paths that lead nowhere any more and are left out of it: those it sorts or groups by, and for who may change it all
   * it names. A part that is saved anew forgets them.
   */
  missing?: string[]
  /**
   * What limits of its board's columns stood on and is gone, so that they hold no more: the field they are summed by
   * (`sum`: those by a sum), or the one that made the columns or that the filter asks for (`all`).
   */
  missingLimit?: { field: string; of: 'sum' | 'all' }
}

/** A view that was deleted not long ago, for whoever may take it back. */
export type DeletedView = Pick<
  ViewDefinition,
  'id' | 'object' | 'name' | 'ownerId' | 'teamIds' | 'layout'
> & {
  deletedAt: string
  /** Id of the member; null where it is not known. */
  deletedBy: string | null
}

/** POST /views; PATCH takes any part of it. */
export type ViewInput = Omit<
  ViewDefinition,
  'id' | 'ownerId' | 'position' | 'version' | 'updatedAt' | 'updatedBy' | 'missing' | 'missingLimit'
> & {
  shared: boolean
}

/** What a view keeps of how a list is looked at. `viewParts` says of each what it names. */
export type ViewPart = Exclude<keyof ViewInput, 'object' | 'name' | 'shared' | 'teamIds'>

/** Shows a section only where a field of the record has one of these values (of a choice, a tick, a reference). */
export interface LayoutCondition {
  field: string
  values: string[]
}

export interface LayoutSection {
  name: LocalizedText
  fields: string[]
  /** Folded until somebody opens it. */
  collapsed?: boolean
  /** In how many columns, where there is room; absent: one. */
  columns?: 1 | 2
  /** Key of the tab it stands in; absent: among the details beside the tabs. */
  tab?: string
  when?: LayoutCondition
}

/** A tab of a record page made of sections. */
export interface LayoutTab {
  key: string
  name: LocalizedText
}

/** What is shown of each record of a related list: fields of its object, beside the name and at the edge. */
export interface LayoutList {
  beside?: string
  edge?: string
}

/** Whose arrangement it is: the role's own, everyone's, or the one the object's definition suggests. */
export type LayoutSource = 'role' | 'everyone' | 'definition'

/**
 * How a record page of an object is laid out. GET|PUT /layouts/{object}; no sections mean every
 * visible field in its own order. A field that stands neither in a section nor in `hidden` was made after
 * the arrangement: it is given with the first section, so that nobody has to look for it. Its version is that of the
 * role's own (asked for '', of everyone's).
 */
export interface RecordLayout extends Saved {
  object: string
  /** Fields shown large in the head, at most six. */
  highlights: string[]
  sections: LayoutSection[]
  tabs?: LayoutTab[]
  /** Inverse references shown as related lists, as 'object:field', in order. */
  related: string[]
  /** What those lists show, by their name; of one that is not here, what tells most. */
  lists?: Record<string, LayoutList>
  /** Fields and related lists left out on purpose. */
  hidden?: string[]
  /** Fields and lists it names that are there no more; only told to who may arrange. Saving it anew forgets them. */
  missing?: string[]
  source: LayoutSource
}
