import type { Pool } from './database/pool.ts'

/** What one process has: its connections and its clock. Root files make it, everything is handed it. */
export interface Runtime {
  readonly pool: Pool
  now(): Date
}
