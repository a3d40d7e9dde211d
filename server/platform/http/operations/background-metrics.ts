import { Gauge, type Registry } from 'prom-client'
import type { Pool } from '../../database/pool.ts'
import { outboxLag } from '../../events/outbox-lag.ts'
import { countJobs, type JobCounts } from '../../jobs/count-jobs.ts'

const states = ['waiting', 'running', 'failed'] as const satisfies readonly (keyof JobCounts)[]

/** Jobs and events of the whole installation, asked of the database when somebody looks; NaN while it is away. */
export function measureBackground(registry: Registry, pool: Pool): void {
  const counts = shared(() => countJobs(pool, new Date()))
  const registers = [registry]
  new Gauge({
    name: 'jobs',
    help: 'Jobs of all workspaces by state.',
    labelNames: ['state'],
    registers,
    async collect() {
      const found = await counts()
      for (const state of states) this.set({ state }, found?.[state] ?? Number.NaN)
    },
  })
  new Gauge({
    name: 'jobs_oldest_due_seconds',
    help: 'How long the oldest job whose time has come has been waiting for a worker.',
    registers,
    async collect() {
      this.set((await counts())?.oldestDueSeconds ?? Number.NaN)
    },
  })
  new Gauge({
    name: 'outbox_lag_seconds',
    help: 'How long the oldest change has been waiting for its events to be relayed.',
    registers,
    collect: lagOf(pool),
  })
}

function lagOf(pool: Pool) {
  const lag = shared(() => outboxLag(pool, new Date()))
  return async function collect(this: Gauge): Promise<void> {
    this.set((await lag()) ?? Number.NaN)
  }
}

const patienceMs = 3_000

/** Those who ask at the same time get one answer; null when it does not come soon. */
function shared<T>(ask: () => Promise<T>): () => Promise<T | null> {
  let under: Promise<T | null> | null = null
  return () => {
    under ??= soon(ask()).finally(() => {
      under = null
    })
    return under
  }
}

async function soon<T>(asked: Promise<T>): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), patienceMs)
  try {
    return await Promise.race([asked.catch(() => null), late])
  } finally {
    clearTimeout(timer)
  }
}
