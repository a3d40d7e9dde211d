import type { ReadingHints } from '../fields/field-type.ts'

/** What a whole import does: files (or sheets) one after the other, so that later ones can link to earlier ones. */
export interface ImportPlan {
  parts: ImportPart[]
  /** Kept with its events, for automation that acts on people to leave them alone. Nothing acts yet. */
  quiet: boolean
}

export interface ImportPart {
  /** Position of the table, among those of the import, that its rows come from. */
  table: number
  /** API name of the object its rows become. */
  object: string
  action: 'create' | 'update' | 'upsert'
  /** API name of the field that tells whether a record is already there; needed by update and upsert. */
  key: string | null
  /** What a cell that cannot be read does: leaves its row out (default), or leaves its field blank with a warning. */
  unreadable?: 'leaveOut' | 'blank'
  /** What a new row does that looks like a record although no key matched: comes in (default), stays out, or changes it. */
  maybeTwice?: 'create' | 'leaveOut' | 'update'
  /** By reference field: the record its rows belong to where they name none, as deals to a pipeline. */
  belongsTo?: Record<string, string>
  columns: ColumnPlan[]
}

/** Where the values of one column go. A column may be used twice. */
export interface ColumnPlan {
  /** Name in the file. */
  column: string
  /** Position in the file's rows, from 0. */
  at: number
  target: ColumnUse
  /** What some texts mean, by the text as it stands in the file: a value as text, or null for "leave blank". */
  values?: Record<string, string | null>
  /** Numbers are multiplied by it: 10,000 for a column in 万. */
  scale?: number
  /** ISO 4217 of amounts that name none. */
  currency?: string
  hints?: ReadingHints
}

export type ColumnUse =
  /** A field, or a part of one: 'industry', 'address.city', 'name.first'. */
  | { kind: 'field'; path: string; createOptions?: boolean }
  /** A record of another object, found by the text of one of its fields (default: its title). */
  | { kind: 'link'; field: string; by?: string; createMissing?: boolean; makeWay?: boolean }
  | { kind: 'skip' }

/** One thing that did not go as the file said. A warning's row was imported all the same. */
export interface ImportProblem {
  part: number
  line: number
  column: string
  severity: 'error' | 'warning'
  code: string
  message: string
  /** Values of its sentence. */
  params?: Record<string, unknown> | undefined
  value: string | null
  /** What the row became, or would have changed. */
  recordId?: string | undefined
}

export interface ImportCounts {
  /** Rows read so far. */
  rows: number
  created: number
  updated: number
  unchanged: number
  failed: number
  /** Records made because a link named them. */
  linked: number
}
