import { statfsSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'

const megabyte = 1024 * 1024

/** What the settings of the embedded server depend on. */
interface Machine {
  /** Bytes this process may use: the machine's, or the container's if that is less. */
  memory: number
  /** Bytes of shared memory the system offers to programs; 0 when it has no such place. */
  sharedMemory: number
}

/**
 * Settings of the embedded server for two cores and a million records: a quarter of the memory (at most
 * 1 GB) as buffers, plans for solid-state disks, no JIT (it costs more than these queries run), autovacuum
 * that keeps up with large tables. Durability stays as PostgreSQL ships it: fsync and synchronous commit on.
 */
export function serverSettings(machine: Machine): Record<string, string> {
  const buffers = between(64, machine.memory / 4 / megabyte, 1024)
  return {
    shared_buffers: `${buffers}MB`,
    effective_cache_size: `${between(128, (machine.memory / megabyte) * 0.6, 16_384)}MB`,
    maintenance_work_mem: `${between(32, machine.memory / 32 / megabyte, 256)}MB`,
    work_mem: '16MB',
    max_connections: '100',
    // A backup holds a lock on every table of every workspace.
    max_locks_per_transaction: '256',
    // Containers offer 64 MB there, too little for a parallel hash join.
    dynamic_shared_memory_type: machine.sharedMemory < 512 * megabyte ? 'mmap' : 'posix',
    random_page_cost: '1.1',
    jit: 'off',
    max_parallel_workers_per_gather: '2',
    // The first change of a page after a checkpoint logs the page whole. Compressing it by pglz, all this server
    // was built with, costs four times what the change itself does, and random index pages hardly shrink.
    wal_compression: 'off',
    min_wal_size: '128MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    autovacuum_vacuum_scale_factor: '0.05',
    autovacuum_analyze_scale_factor: '0.02',
    // A company's members and stages are fewer than the usual 50, and half of all joins go through them.
    autovacuum_analyze_threshold: '10',
    autovacuum_vacuum_insert_scale_factor: '0.05',
    default_statistics_target: '200',
    timezone: "'UTC'",
    lc_messages: "'C'",
    log_line_prefix: "''",
    // Errors of statements reach the caller; here they would put people's data into a log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
  }
}

export function thisMachine(): Machine {
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY
  return { memory: Math.min(totalmem(), limit), sharedMemory: sharedMemory() }
}

/** Written anew at each start. The cluster's own postgresql.conf includes it first, so lines there win. */
export function writeSettings(clusterFolder: string, settings: Record<string, string>): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`)
  writeFileSync(
    join(clusterFolder, 'kith.conf'),
    `# Written by Kith at each start. Your own settings go into postgresql.conf.\n${lines.join('\n')}\n`,
  )
}

function between(least: number, value: number, most: number): number {
  return Math.round(Math.max(least, Math.min(value, most)))
}

function sharedMemory(): number {
  if (process.platform !== 'linux') return Number.POSITIVE_INFINITY
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize
  } catch {
    return 0
  }
}
