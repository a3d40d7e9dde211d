import type { Logger } from 'pino'
import type { Language } from '../../../shared/platform/languages.ts'
import type { Context } from '../context.ts'
import type { Secrets } from '../secrets.ts'
import type { Caller, Identify } from './caller/caller.ts'
import type { RatePolicy } from './caller/rate-limit.ts'
import type { OperationsParts } from './operations/operations-routes.ts'
import type { PublicRoute, Route } from './route.ts'

interface HttpSettings {
  /** As people reach it; https makes cookies and transport strict. */
  publicUrl: string
  /** Addresses of proxies whose X-Forwarded-* headers are believed, e.g. 'loopback' or '10.0.0.0/8'. */
  trustProxy: string | boolean
  /** For each session or API key. */
  callerRate: RatePolicy
  /** For each address that comes without a credential, or with a wrong one. */
  strangerRate: RatePolicy
  /** The built web app; null serves the API alone. */
  webFolder: string | null
}

/** What the HTTP side is handed by the root files; it knows no module and no table of theirs. */
export interface AppParts extends OperationsParts {
  routes: readonly Route[]
  publicRoutes: readonly PublicRoute[]
  identify: Identify
  /** Opens the caller's workspace; refuses (unauthenticated) a member who may no longer enter. */
  /** `fresh`: with what another process changed a moment ago, too. */
  openContext(caller: MemberCaller, requestId: string, fresh?: boolean): Promise<Context>
  /** Does the actor of the context hold the verb? */
  may(ctx: Context, permission: string): boolean
  /** The scope of API keys that a verb belongs to. */
  scopeOf(permission: string): string
  /** What people call a scope of API keys, by language. */
  scopeLabel(scope: string): Readonly<Record<Language, string>> | { en: string }
  /** A text that is another one as soon as the actor of the context may do something else. */
  accessMark(ctx: Context): string
  secrets: Secrets
  log: Logger
  settings: HttpSettings
}

export type MemberCaller = Caller & { member: NonNullable<Caller['member']> }
