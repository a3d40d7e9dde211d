import type { EventTraits } from '../../shared/core/event-kinds.ts'
import type { LocalizedText, Metadata } from '../../shared/core/metadata.ts'
import type { RecordValues } from '../../shared/core/records.ts'
import type { WorkspaceSettings } from '../../shared/core/workspace-settings.ts'
import type { WorkspaceDatabase } from '../platform/database/database.ts'
import type { SeesAs } from '../platform/http/caller/caller.ts'
import type { Access } from './access/access.ts'
import type { SqlContext } from './fields/field-type.ts'
import type { RecordRule } from './records/rule.ts'

declare module '../platform/context.ts' {
  interface Context {
    /** Definitions as of this request. A transaction that finds them outdated runs again with new ones. */
    readonly metadata: Metadata
    readonly access: Access
    /** Through whose eyes an administrator looks; nothing is changed then, whatever the role allows. */
    readonly seesAs: SeesAs | null
    readonly settings: WorkspaceSettings
    /** Language, time zone, currency, collation and rates for reading, showing and comparing values. */
    readonly values: SqlContext
    /** The modules' rules by API name of the object they watch. */
    readonly rules: ReadonlyMap<string, readonly RecordRule[]>
    /** What follows from each kind of event. */
    readonly events: ReadonlyMap<string, EventTraits>
    /** Ids of objects of which a shared board lets nothing into a full column; others need not be asked. */
    readonly limited: ReadonlySet<string>
    /** Names the product gave records, by API name of their object. */
    readonly stockTitles: ReadonlyMap<string, readonly LocalizedText[]>
    /** Records that a trial takes as there, by id, with as much of them as it knows. */
    readonly assumed?: ReadonlyMap<string, RecordValues>
    /** The same context as of now: newest definitions, access and settings. */
    renewed(): Promise<Context>
    /**
     * A context of its own, outside any transaction, whose changes belong to the given operation.
     * `scopes`: with no more than an API key narrowed to them may.
     */
    under(operation: Operation, scopes?: readonly string[]): Promise<Context>
    /** A connection for itself, outside any transaction and without a time limit: for building indexes. */
    connected<T>(body: (db: WorkspaceDatabase) => Promise<T>): Promise<T>
  }
  interface Transaction {
    /** Goes on with definitions this transaction has itself stored: what it leaves is measured by them. */
    adoptMetadata(metadata: Metadata): void
  }
}
