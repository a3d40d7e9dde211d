export const fileKinds = ['csv', 'xlsx', 'vcard', 'jsonLines', 'jsonArray'] as const
export type FileKind = (typeof fileKinds)[number]

/** Encodings a person can choose from; those that are recognised by themselves come first. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'windows-1252',
  'iso-8859-15',
  'windows-1250',
  'windows-1251',
  'euc-kr',
  'macintosh',
] as const
export type Encoding = (typeof encodings)[number]

/** certain: no need to ask. likely: shown, rarely wrong. unsure: ask. */
export const certainties = ['unsure', 'likely', 'certain'] as const
export type Certainty = (typeof certainties)[number]

export interface EncodingCandidate {
  encoding: Encoding
  /** 0 to 1: how well the sample reads as text in it, compared with the others. */
  plausibility: number
  /** Characters of the sample that mean nothing in it. */
  undecodable: number
  /** A few words of the file read in it, so that a person can tell which one is right. */
  excerpt: string
}

/**
 * How to read a file as a table: what describeFile found, or what a person made of it.
 * Reading with the same format gives the same rows, line for line.
 */
export interface TableFormat {
  kind: FileKind
  /** csv, vcard, jsonLines, jsonArray. */
  encoding?: Encoding
  /** csv: one character. */
  delimiter?: string
  /** csv: one character, or '' where nothing is quoted. */
  quote?: string
  /** xlsx: name of the sheet. */
  sheet?: string
  /** csv, xlsx: the physical lines of the header, both inclusive; null: the first row is data. */
  header: { firstLine: number; lastLine: number } | null
  /** Unique names, in order. Formats with named values (JSON, vCard) place them by these. */
  columns: string[]
}

export interface ColumnSample {
  name: string
  /** Up to 50 values that are not blank, in file order. */
  samples: string[]
  /** Share of the sampled rows that have a value, 0 to 1. */
  filled: number
  /** What typed formats say of it; 'mixed' when rows differ, 'text' where the format knows only text. */
  cells: CellKind | 'mixed'
}

export const cellKinds = ['text', 'number', 'percent', 'boolean', 'date', 'dateTime', 'time'] as const
export type CellKind = (typeof cellKinds)[number]

/** Something odd about the whole file that its reader should know. `params` go into the sentence. */
export interface FileWarning {
  code: string
  params: Record<string, unknown>
}

/** What a file looks like, from a sample of it. */
export interface FileDescription {
  format: TableFormat
  name: string
  size: number
  /** Most plausible first; empty for xlsx. */
  encodings: EncodingCandidate[]
  encodingCertainty: Certainty
  byteOrderMark: boolean
  lineEnding: 'lf' | 'crlf' | 'cr' | 'mixed' | null
  sheets: { name: string; hidden: boolean }[]
  columns: ColumnSample[]
  /** First rows after the header, as text. */
  rows: { line: number; cells: string[] }[]
  /** Rows of the whole file, guessed from the sample's size (exact when the sample was everything). */
  rowCount: { value: number; exact: boolean }
  warnings: FileWarning[]
}

/** One thing odd about a row. Sentences in other languages: sentences/, by code. */
export interface RowProblem {
  code: string
  /** error: the row cannot be trusted and should not be imported. warning: it can, but say so. */
  severity: 'error' | 'warning'
  /** Physical line the trouble begins on. */
  line: number
  /** The column's name, '' for the whole row. */
  column: string
  /** English. */
  message: string
  params: Record<string, unknown>
}
