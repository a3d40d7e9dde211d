import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Pool } from '../../database/pool.ts'
import { measureBackground } from './background-metrics.ts'

/** What is measured of this process, in the form Prometheus reads. Others add theirs to `registry`. */
export interface Metrics {
  readonly registry: Registry
  observe(request: { method: string; route: string; status: number; seconds: number }): void
}

/**
 * Starts measuring: requests, the database pool, jobs and events of the whole installation, and the process
 * itself (memory, event loop, collections).
 */
export function createMetrics(pool: Pool): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  })
  measurePool(registry, pool)
  measureBackground(registry, pool)
  return {
    registry,
    observe: ({ method, route, status, seconds }) => durations.observe({ method, route, status }, seconds),
  }
}

function measurePool(registry: Registry, pool: Pool): void {
  new Gauge({
    name: 'database_pool_connections',
    help: 'Open connections to the database.',
    registers: [registry],
    collect() {
      this.set(pool.total)
    },
  })
  new Gauge({
    name: 'database_pool_waiting',
    help: 'Statements waiting for a connection.',
    registers: [registry],
    collect() {
      this.set(pool.waiting)
    },
  })
}
