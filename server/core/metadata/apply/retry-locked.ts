import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '../../../../shared/platform/errors.ts'
import { isDatabaseError } from '../../../platform/database/database-errors.ts'
import { raw, type Sql } from '../../../platform/database/sql.ts'

const attempts = 25

/**
 * Runs a short transaction that needs a table for itself, again and again until it gets it. Each attempt
 * waits for the table as long as the statement it is given says, then lets those who queue behind it
 * through: shortly at first, up to two seconds where people's own questions take as long. Refuses after
 * some thirty seconds.
 */
export async function retryLocked<T>(body: (waitShortly: Sql) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body(raw(`set local lock_timeout = '${patienceMs(attempt)}ms'`))
    } catch (error) {
      if (!isLockTimeout(error)) throw error
      if (attempt >= attempts) throw tableInUse(error)
      // Longer and longer, and never two administrators in step.
      await pause(Math.min(50 * attempt, 400) * (0.5 + Math.random()))
    }
  }
}

function patienceMs(attempt: number): number {
  return Math.min(2_000, 300 * 2 ** Math.floor((attempt - 1) / 6))
}

function isLockTimeout(error: unknown): boolean {
  return isDatabaseError(error) && error.code === '55P03'
}

function tableInUse(cause: unknown): AppError {
  return new AppError(
    'unavailable',
    'metadata.table-in-use',
    'A long export, backup or report is using these records. Try again when it is done.',
    { cause },
  )
}
