import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '../../../../shared/platform/errors.ts'
import { isDatabaseError } from '../../../platform/database/database-errors.ts'

const attempts = 25

/**
 * Runs a short transaction that needs a table for itself, again and again until it gets it. Each attempt
 * gives up after its lock_timeout, so that those who queue behind it are let through. Refuses after some
 * fifteen seconds.
 */
export async function retryLocked<T>(body: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body()
    } catch (error) {
      if (!isLockTimeout(error)) throw error
      if (attempt >= attempts) throw tableInUse(error)
      // Longer and longer, and never two administrators in step.
      await pause(Math.min(50 * attempt, 400) * (0.5 + Math.random()))
    }
  }
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
