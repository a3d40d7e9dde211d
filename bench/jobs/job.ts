import type { Trial } from '../trial.ts'

/** Something that is done once and takes a while: an import, an export, a change of definitions. */
export interface Job {
  name: string
  /** What is promised at a million people, in words. */
  promise: string
  /** Does it and gives what came of it, in words. */
  run(trial: Trial): Promise<string>
}

/** How many per second, in words. */
export function rate(count: number, sinceMs: number): string {
  const seconds = (performance.now() - sinceMs) / 1_000
  return `${Math.round(count / seconds).toLocaleString('en')} rows/s (${count.toLocaleString('en')} in ${seconds.toFixed(1)} s)`
}
