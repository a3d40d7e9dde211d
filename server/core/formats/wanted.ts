import type { Encoding, TableFormat } from '../../../shared/core/imports/table.ts'

/** What a person said about a file; the rest is recognised. */
export interface Wanted {
  encoding?: Encoding
  delimiter?: string
  quote?: string
  sheet?: string
  /** null: the file has no header. */
  header?: TableFormat['header']
}
