import type { FastifyInstance } from 'fastify'
import { AppError } from '../shared/platform/errors.ts'
import type { Config } from './platform/config.ts'
import type { Log } from './platform/log.ts'

/** Begins to answer at the configured address. Refuses a port that is taken with one sentence. */
export async function listen(app: FastifyInstance, config: Config, log: Log): Promise<void> {
  try {
    await app.listen({ host: config.host, port: config.port })
  } catch (error) {
    throw isTaken(error) ? portTaken(config.port, error) : error
  }
  log.info(`Kith is ready: ${config.publicUrl}`)
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

function portTaken(port: number, cause: unknown): AppError {
  return new AppError(
    'conflict',
    'http.port-taken',
    `Something else already listens on port ${port}. Stop it, or choose another port with KITH_PORT.`,
    { cause },
  )
}
