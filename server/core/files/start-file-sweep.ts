import type { Installation } from '../installation.ts'
import { sweepFiles } from './sweep-files.ts'

const everyMs = 24 * 60 * 60 * 1000

/** Looks for contents that nothing names, now and once a day, until stopped. */
export function startFileSweep(installation: Installation): { stop(): Promise<void> } {
  const { log } = installation
  const stopping = new AbortController()
  const sweep = async () => {
    try {
      const swept = await sweepFiles(installation, { signal: stopping.signal })
      if (swept !== null && swept.aside + swept.back + swept.removed > 0)
        log.info(swept, 'contents of files that nothing names were put aside or removed')
    } catch (error) {
      log.warn({ err: error }, 'could not look for files that nothing names; it goes on tomorrow')
    }
  }
  let sweeping = sweep()
  const timer = setInterval(() => {
    sweeping = sweeping.then(sweep)
  }, everyMs)
  return {
    stop: async () => {
      clearInterval(timer)
      stopping.abort()
      await sweeping
    },
  }
}
