import { join, relative } from 'node:path'
import type { EventData, run } from 'node:test'
import { failure, type Outcome, skippedLines, slowest } from './report.ts'

/** The file that runs others in its process, each as a suite. */
export const together = 'test/together.ts'

/** Tells of a run as it goes on: each file, what failed, what was skipped, and what took longest. */
export async function follow(
  stream: ReturnType<typeof run>,
  { files, root, outcome }: { files: readonly string[]; root: string; outcome: Outcome },
): Promise<void> {
  const skipped: EventData.TestPass[] = []
  const ended = endOfFiles()
  const isFile = ({ nesting, file, details }: EventData.TestPass | EventData.TestFail) =>
    details.type === 'suite' && nesting === 0 && file === join(root, together)
  stream.on('test:pass', (test) => {
    if (isFile(test)) ended.end(test.name, true, test.details.duration_ms)
    if (test.details.type === 'suite') return
    ended.count()
    if (test.skip !== undefined) skipped.push(test)
    outcome[test.skip === undefined ? 'passed' : 'skipped']++
  })
  stream.on('test:fail', (test) => {
    // What fails only because a test inside it did is told by that one.
    const inner = 'failureType' in test.details.error && test.details.error.failureType === 'subtestsFailed'
    if (!inner) {
      outcome.failed++
      console.log(failure(test, root))
    }
    if (isFile(test)) ended.end(test.name, false, test.details.duration_ms)
    if (test.details.type !== 'suite') ended.count()
  })
  stream.on('test:stderr', ({ message }) => process.stderr.write(message))
  stream.on('test:stdout', ({ message }) => process.stdout.write(message))
  stream.on('test:summary', ({ file, success, duration_ms }) => {
    if (file !== undefined) ended.end(relative(root, file), success, duration_ms)
  })
  for await (const _ of stream);
  for (const file of files.filter((file) => !ended.took.has(file))) {
    outcome.failed++
    console.log(`FAIL  ${file} did not come to its end.`)
  }
  for (const line of skippedLines(skipped, root)) console.log(line)
  if (ended.took.size > 20) console.log(slowest([...ended.took].map(([file, ms]) => ({ file, ms }))))
}

function endOfFiles() {
  const took = new Map<string, number>()
  let tests = 0
  // The events of one process come one after the other, however many processes there are.
  const count = () => void tests++
  const end = (file: string, isPassed: boolean, ms: number) => {
    if (file !== together) {
      took.set(file, ms)
      console.log(`${isPassed ? 'ok  ' : 'FAIL'}  ${file} (${tests} tests, ${Math.round(ms)} ms)`)
    }
    tests = 0
  }
  return { took, count, end }
}
