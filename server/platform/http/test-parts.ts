import type { Context } from '../context.ts'
import { createPool } from '../database/pool.ts'
import { silentLog } from '../log.ts'
import { createSecrets } from '../secrets.ts'
import type { AppParts } from './app-parts.ts'
import type { Caller } from './caller/caller.ts'
import { createMetrics } from './operations/request-metrics.ts'

const workspace = { id: '01900000-0000-7000-8000-000000000001', key: 'acme', schema: 'ws_acme', name: 'Acme' }
const memberId = '01900000-0000-7000-8000-0000000000aa'

/** The caller behind the credential 'good' in tests of the HTTP layer alone. */
export const testCaller: Caller = {
  via: 'session',
  id: '01900000-0000-7000-8000-0000000000cc',
  identityId: null,
  member: { id: memberId, workspace },
  scopes: [],
  madeBy: null,
  seesAs: null,
}

/** An app's parts with no routes and no database, for tests of the HTTP layer alone. */
export function testParts(parts: Partial<AppParts> = {}): AppParts {
  return {
    routes: [],
    publicRoutes: [],
    identify: async ({ kind, token }) => (token === 'good' ? { ...testCaller, via: kind } : null),
    openContext: async (_caller, requestId) => bareContext(requestId),
    may: () => true,
    scopeOf: () => 'manage',
    scopeLabel: (scope) => ({ en: scope }),
    accessMark: () => 'everything',
    secrets: createSecrets('a secret of thirty-two characters'),
    log: silentLog,
    settings: {
      publicUrl: 'http://localhost',
      trustProxy: false,
      callerRate: { limit: 0, windowSeconds: 10 },
      strangerRate: { limit: 0, windowSeconds: 10 },
      webFolder: null,
    },
    readiness: async () => ({ ready: true, database: 'ok', migrations: 'done' }),
    metrics: createMetrics(createPool({})),
    metricsToken: null,
    ...parts,
  }
}

// Only what the HTTP layer itself reads of a context.
function bareContext(requestId: string): Context {
  return { workspace, actor: { kind: 'member', memberId, via: 'session' }, requestId } as unknown as Context
}
