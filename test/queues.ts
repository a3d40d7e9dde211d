import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// To start a process costs more than most test files do: files of a kind share some (test/together.ts). A process
// takes the next file that no other has taken, so that all end at about the same time.

/** Tells the processes of a run of their queues. */
export const queuesVariable = 'KITH_TEST_QUEUES'

export interface Queues {
  /** Where an empty file stands for what was taken. */
  folder: string
  /** Test files of a kind each. */
  queues: string[][]
  /** Of which queue each process takes files. */
  processes: number[]
}

interface Kind {
  isOf: RegExp
  processes: number
}

// What measures the memory of its process (test/hostile) or starts and kills others (test/crash) has one to itself.
const kinds: readonly Kind[] = [
  // These need nothing but themselves, and parse the source once.
  {
    isOf: /^(shared|web|test\/architecture)\/|^test\/(error-codes|queues|refusal-sentences|report)\.test/,
    processes: 1,
  },
  { isOf: /^server\/(core|modules|platform)|^test\/isolation\//, processes: 3 },
]

// What takes longest comes first, so that the rest fills the time beside it.
const longest = ['every-page', 'offline', 'gallery', 'import', 'many-tabs', 'real-company', 'record-page']

/** Divides test files into those that share processes and those that have one each. */
export function divide(files: readonly string[]): { shared: Queues; alone: string[] } {
  const queues = kinds.map(({ isOf }) => files.filter((file) => isOf.test(file)))
  return {
    shared: {
      folder: mkdtempSync(join(tmpdir(), 'kith-tests-taken-')),
      queues,
      processes: kinds.flatMap(({ processes }, kind) =>
        Array.from({ length: Math.min(processes, queues[kind]?.length ?? 0) }, () => kind),
      ),
    },
    alone: longestFirst(files.filter((file) => !kinds.some(({ isOf }) => isOf.test(file)))),
  }
}

function longestFirst(files: readonly string[]): string[] {
  const names = longest.map((name) => `test/journeys/${name}.test.ts`)
  const first = names.filter((name) => files.includes(name))
  return [...first, ...files.filter((file) => !first.includes(file))]
}
