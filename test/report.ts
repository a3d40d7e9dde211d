import { relative } from 'node:path'
import { inspect } from 'node:util'

export interface Outcome {
  passed: number
  failed: number
  skipped: number
}

/** The very last line of a run. Continuous integration reads it. */
export function summary({ passed, failed, skipped }: Outcome): string {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}

/** What was skipped, a line per file and reason: nobody should take silence for a pass. */
export function skippedLines(
  tests: readonly { name: string; file?: string | undefined; skip?: string | boolean | undefined }[],
  root: string,
): string[] {
  const groups = Map.groupBy(tests, ({ file, name, skip }) => {
    const place = file === undefined ? name : relative(root, file)
    return `${place}: ${typeof skip === 'string' && skip !== '' ? skip : 'no reason given'}`
  })
  return [...groups].map(
    ([what, { length }]) => `skip  ${what} (${length} ${length === 1 ? 'test' : 'tests'})`,
  )
}

/** The files that took longest, for who looks where a run's time goes. */
export function slowest(took: readonly { file: string; ms: number }[]): string {
  const longest = took.toSorted((one, other) => other.ms - one.ms).slice(0, 10)
  return `slowest  ${longest.map(({ file, ms }) => `${file} ${Math.round(ms / 1000)} s`).join(', ')}`
}

/** One failed test: where, which fact, and why, without the test runner's own frames. */
export function failure(
  test: { name: string; file?: string; line?: number; details: { error: Error } },
  root: string,
): string {
  const place = test.file === undefined ? '' : `${relative(root, test.file)}:${test.line ?? 1}`
  const cause = test.details.error.cause ?? test.details.error
  const reason = inspect(cause, { depth: 4 })
    .split('\n')
    .filter((line) => !/^\s+at .*node:internal/.test(line))
    .map((line) => `      ${line}`)
  return `FAIL  ${place}  ${test.name}\n${reason.join('\n')}`
}
