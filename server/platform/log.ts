import { type Logger, pino } from 'pino'
import type { Config } from './config.ts'

export type Log = Logger

/**
 * The program's log: one JSON object per line, or on a terminal one readable line each.
 * Children made with `log.child({ requestId })` carry the request through everything they write.
 */
export function openLog(config: Pick<Config, 'logLevel'>, output: NodeJS.WriteStream = process.stdout): Log {
  const options = {
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact,
  }
  return output.isTTY
    ? pino(options, { write: (line) => output.write(readable(line)) })
    : pino(options, output)
}

/** A log that says nothing, for tests and commands whose answer is their output. */
export const silentLog: Log = pino({ level: 'silent' })

const redact = ['password', 'secret', 'token', 'authorization', 'cookie', '*.password', '*.token', '*.secret']

const levelNames: Record<number, string> = {
  10: 'trace',
  20: 'debug',
  30: 'info ',
  40: 'warn ',
  50: 'error',
  60: 'fatal',
}

/** "12:30:01 info  Kith is ready  url=http://localhost:3000", a stack on lines of its own. */
function readable(line: string): string {
  const { time, level, msg, err, ...rest } = JSON.parse(line)
  const details = Object.entries(rest).map(([key, value]) => `${key}=${text(value)}`)
  const head = [String(time).slice(11, 19), levelNames[level] ?? level, msg ?? '', details.join(' ')].join(
    ' ',
  )
  return err?.stack ? `${head.trimEnd()}\n${err.stack}\n` : `${head.trimEnd()}\n`
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
