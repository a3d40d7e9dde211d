import { type ComponentType, createContext, use } from 'react'
import type { ModuleEvents } from '../../shared/core/event-kinds.ts'
import type { Filter, Sort } from '../../shared/core/filters.ts'
import type { FieldDefinition, LocalizedText, ObjectDefinition } from '../../shared/core/metadata.ts'
import type { OneRecord, RecordValues, Related } from '../../shared/core/records.ts'
import type { ViewColumn } from '../../shared/core/views.ts'
import type { RefusalTexts } from '../platform/api/refusal-texts.ts'
import type { OneLoad } from '../platform/one-load.ts'
import type { ComesLate } from '../platform/ui/late-part.ts'
import type { NotificationKinds } from './notifications/notification-kind.ts'
import type { Page } from './pages/page.ts'
import type { AuditWords } from './settings/audit/event-sentences.ts'

/**
 * What a product module adds to the web. web/modules.ts lists them. `Pages` is the type of its list of pages,
 * so that links to them are checked.
 */
export interface WebModule<Pages extends readonly Page[] = readonly Page[]> {
  name: string
  /** The object whose list is the first page, where the workspace shows it. */
  home?: string
  /** By object: the letter after G (go to) and N (new), as people learn it from the manual. */
  letters?: Readonly<Record<string, string>>
  /** By object: whether a record is a person or an organization, and drawn as one. */
  shapes?: Readonly<Record<string, 'person' | 'organization'>>
  /** By object: the sign drawn before a record's name where it is pointed at. */
  marks?: Record<string, ComponentType<{ record: MarkedRecord }>>
  /** By object: names the product gave its records, read in every language until somebody gives others. */
  stockTitles?: Readonly<Record<string, readonly LocalizedText[]>>
  /** By object: what stands under the head of its record page; `fetch` where its code comes later than the page's. */
  recordBands?: Record<string, ComponentType<RecordBandProps> & ComesLate>
  /** By id of a field: how its value is drawn where it is a key, which is no word for people. */
  values?: Readonly<Record<string, ComponentType<{ value: unknown }> & ComesLate>>
  /** By object: how its board is laid out. */
  boards?: Record<string, BoardRules>
  /** By object: what its table shows before anybody arranged it. */
  lists?: Readonly<Record<string, ListBeginning>>
  /** By object: what stands in the head of a record before anybody arranged it. */
  heads?: Readonly<Record<string, HeadRules>>
  /** By object: fields that tell records of one name apart where few have room, the best first. */
  tellings?: Readonly<Record<string, readonly string[]>>
  /** By object: the day something of a record is due. */
  dues?: Readonly<Record<string, DueRules>>
  /** By object: what the form of a new record asks and begins with; a hook, null until it is known. */
  newRecords?: Readonly<Record<string, () => NewRecordRules | null>>
  /** Its kinds of events, loaded when the page begins to listen. */
  events?: OneLoad<ToldEvents>
  /** How what it tells members reads, by kind; loaded when somebody looks. */
  notifications?: () => Promise<NotificationKinds>
  /** What stands in the sidebar, above its foot, where there is something to be done. */
  aside?: ComponentType
  /** One line above every page, where there is something everybody should know. */
  strip?: ComponentType
  /** What its refusals mean, by code as its server sends it. */
  refusals?: RefusalTexts
  /** Its screens, those of the settings too, in the order of the menus. */
  pages?: Pages
}

/** The kinds of events of a module. */
export interface ToldEvents {
  /** What follows from each. */
  traits: ModuleEvents
  /** What each says in the audit log. */
  words: AuditWords
}

/** What a record is recognised by. */
export interface MarkedRecord {
  id: string
  object: string
  title: string | null
}

export interface RecordBandProps {
  object: ObjectDefinition
  record: OneRecord
}

interface ListBeginning {
  /** Field paths, the title first. */
  columns: ViewColumn[]
  sort: Sort[]
}

export interface HeadRules {
  /** Fields, in order. */
  facts: readonly string[]
  /** What is worked out of a record and shown behind one of them, by its name. */
  after?: Readonly<Record<string, ComponentType<{ one: OneRecord }> & ComesLate>>
}

export interface DueRules {
  /** The date field that says by when; a day gone by is late, however long ago it was. */
  field: string
  /** Fields of the record by which `isOver` tells. */
  needs: readonly string[]
  /** Nothing of this record is due any more, so that its dates are not counted in days. */
  isOver(record: RecordValues): boolean
}

export interface NewRecordRules {
  /** Fields asked for first, in order. */
  asked: readonly string[]
  /** Values it begins with, beneath those it was asked for with. */
  values?: Readonly<Record<string, unknown>>
  /** What else changes when the person chose a value. */
  follow?(changed: string, value: unknown): Readonly<Record<string, unknown>>
}

/** What a module knows of the board of its object, beyond "one column for each value". */
export interface BoardRules {
  /** The reference field whose records are the columns. */
  field: string
  /** A reference both the records and the columns have; a board shows those of one at a time. */
  scope: string
  /** Numbers of the records summed in the heads, and the percent each counts by. */
  sum: string
  weight: string
  sort: readonly Sort[]
  /** The order of columns records do not go on from. */
  endSort?: readonly Sort[]
  /** Fields of the records its cards show. */
  cardFields: readonly string[]
  /** What a record has come to that stands in the column; null where it goes on from there. */
  endOf(column: Readonly<Record<string, unknown>>): ColumnEnd | null
  Mark: ComponentType<ColumnMarkProps>
  Card: ComponentType<BoardCardProps>
  /** Has the record stood in its column for longer than is usual? Days, or null. */
  stalledDays(record: RecordValues, column: Readonly<Record<string, unknown>>, now: Date): number | null
  /** Is it known since when it stands there? Else it may have stood there for longer than since it came. */
  isSinceKnown?(record: RecordValues): boolean
  /** Finds the records that have stood in one of these columns for longer; null where no column has a usual time. */
  stalled?(columns: readonly Readonly<Record<string, unknown>>[], now: Date): Filter | null
  /** What stands between a record and the column it goes to next, among all columns; null where nothing is asked there. */
  gate?(
    object: ObjectDefinition,
    record: RecordValues,
    column: Readonly<Record<string, unknown>>,
    columns: readonly Readonly<Record<string, unknown>>[],
  ): BoardGate | null
  /** What a column asks of a record that would be put there; null where it asks for nothing. */
  entry?(
    object: ObjectDefinition,
    record: RecordValues,
    column: Readonly<Record<string, unknown>>,
  ): BoardGate | null
  /** Fields of the records by which both are told. */
  gateFields?(object: ObjectDefinition, columns: readonly Readonly<Record<string, unknown>>[]): string[]
  /** What a move to the column writes besides: what rules are measured by, and cards ordered, before it is sent. */
  follows?(column: Readonly<Record<string, unknown>>): Record<string, unknown>
  /** Fields the column asks for that the values say nothing of. */
  needs?(
    object: ObjectDefinition,
    values: Readonly<Record<string, unknown>>,
    column: Readonly<Record<string, unknown>>,
  ): FieldDefinition[]
  /** The choice still to be made of a record once it was moved, by its field; null where nothing is asked. */
  asks?(record: RecordValues): string | null
}

/** The end of the way a board shows: what was aimed at, or not. */
export type ColumnEnd = 'reached' | 'missed'

export interface ColumnMarkProps {
  /** The record that is the column. */
  column: Readonly<Record<string, unknown>>
  /** Its place among the columns records go on from, from 1, and how many those are. */
  step: number
  steps: number
  size?: number
}

/** How much of what is asked for on the way to a column is there. */
export interface BoardGate {
  done: number
  of: number
}

export interface BoardCardProps {
  object: ObjectDefinition
  record: RecordValues
  related: Related
  stalledDays: number | null
  gate: BoardGate | null
  /** Notes about it week by week, the oldest first; undefined where there are none. */
  touches: readonly number[] | undefined
}

const Modules = createContext<readonly WebModule[]>([])

/** Gives the pages below the product modules of this application. */
export const WebModules = Modules.Provider

/** The product modules of this application. */
export function useWebModules(): readonly WebModule[] {
  return use(Modules)
}

type Table =
  | 'stockTitles'
  | 'shapes'
  | 'marks'
  | 'recordBands'
  | 'values'
  | 'boards'
  | 'lists'
  | 'heads'
  | 'tellings'
  | 'dues'
  | 'newRecords'

/** What the first module that knows an object says about it, from one of the tables of its descriptor. */
export function useModulePart<K extends Table>(
  table: K,
  object: string,
): NonNullable<WebModule[K]>[string] | undefined {
  for (const module of use(Modules)) {
    const parts: WebModule[K] = module[table]
    // Indexing a union of tables loses which table it was.
    if (parts?.[object]) return parts[object] as NonNullable<WebModule[K]>[string]
  }
  return undefined
}
