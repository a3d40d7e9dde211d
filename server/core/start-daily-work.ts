import { sweepFiles } from './files/sweep-files.ts'
import { forgetInTime } from './forget-in-time.ts'
import type { Installation } from './installation.ts'

const everyMs = 24 * 60 * 60 * 1000

/** Looks for contents that nothing names and forgets what was kept for a time, now and once a day, until stopped. */
export function startDailyWork(installation: Installation): { stop(): Promise<void> } {
  const { log } = installation
  const stopping = new AbortController()
  const attempt = async (what: string, work: () => Promise<void>) => {
    if (stopping.signal.aborted) return
    await work().catch((err: unknown) => log.warn({ err }, `could not ${what}; it goes on tomorrow`))
  }
  const sweep = async () => {
    const swept = await sweepFiles(installation, { signal: stopping.signal })
    if (swept !== null && swept.aside + swept.back + swept.removed > 0)
      log.info(swept, 'contents of files that nothing names were put aside or removed')
  }
  const day = async () => {
    await attempt('look for files that nothing names', sweep)
    await attempt('forget what was kept for a time', () => forgetInTime(installation, stopping.signal))
  }
  let working = day()
  const timer = setInterval(() => {
    working = working.then(day)
  }, everyMs)
  return {
    stop: async () => {
      clearInterval(timer)
      stopping.abort()
      await working
    },
  }
}
