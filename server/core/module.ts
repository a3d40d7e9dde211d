import type { ObjectPermissions } from '../../shared/core/access.ts'
import type { ModuleEvents } from '../../shared/core/event-kinds.ts'
import type { Language, ObjectDefinition } from '../../shared/core/metadata.ts'
import type { NotificationKinds } from '../../shared/platform/registry.ts'
import type { Context } from '../platform/context.ts'
import type { Reaction } from '../platform/events/event.ts'
import type { Job } from '../platform/jobs/job.ts'
import '../../shared/core/events.ts'
import type { Permission } from './access/permissions.ts'
import type { Installation } from './installation.ts'
import type { RecordRule } from './records/rule.ts'
import type { HouseRoute, PublicHouseRoute } from './route.ts'
import type { StockTitles } from './stock-titles.ts'

interface FirstRecord {
  name: string
  object: string
  values: Record<string, unknown>
}

/** What a module puts into the house. server/modules.ts lists them in dependency order. */
export interface ServerModule {
  name: string
  /** Standard objects it ships, in the same form as an administrator's own. Ids are 'object' and 'object.field'. */
  objects?: readonly ObjectDefinition[]
  /** Records a new workspace starts with, in its language. `name` begins with '@' and stands for the id in later values. */
  firstRecords?: (language: Language) => readonly FirstRecord[]
  /** By object: names the product gave its records, read and found in every language. */
  stockTitles?: StockTitles
  /** Of these, the ones it gave in this workspace: what its web reads them by, the nearest first. */
  titlesHere?: (ctx: Context) => Promise<StockTitles>
  /** Verbs it brings, for the roles page, and which roles of a new workspace hold them. */
  permissions?: readonly Permission[]
  /** Its kinds of events, with what follows from each. */
  events?: ModuleEvents
  /** What it tells members of; each chooses which of it. Web modules say how it reads. */
  notifications?: readonly (keyof NotificationKinds)[]
  /** By role that a workspace starts with: what it may do with the module's objects, where its defaults do not say. */
  roleLines?: Readonly<Record<string, Readonly<Record<string, ObjectPermissions>>>>
  routes?: readonly HouseRoute[]
  /** Routes for people who are not in a workspace, or not yet. */
  publicRoutes?: readonly PublicHouseRoute[]
  rules?: readonly RecordRule[]
  // biome-ignore lint/suspicious/noExplicitAny: a list of reactions to different events
  reactions?: readonly Reaction<any>[]
  /** What it does outside of requests, besides its reactions. */
  jobs?: (installation: Installation) => readonly Job[]
}
