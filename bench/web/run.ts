import { rmSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { seededFolder } from '../seeded-folder.ts'
import { startServer } from '../server-process.ts'
import { openDesk } from './desk.ts'
import { dragging } from './dragging.ts'
import type { Figure, Task } from './figure.ts'
import { firstLoad } from './first-load.ts'
import { going } from './going.ts'
import { largeBoard } from './large-board.ts'
import { readWebOptions, type WebBenchOptions } from './options.ts'
import { scrolling } from './scrolling.ts'
import { searching } from './searching.ts'
import { shifts } from './shifts.ts'
import { tabMemory } from './tab-memory.ts'
import { row, tableOf, writeTable } from './table.ts'

// What somebody at a browser waits for, on a workspace of a given size: npm run bench:web

const root = join(import.meta.dirname, '../..')
const tasks: readonly Task[] = [
  firstLoad,
  going,
  searching,
  scrolling,
  dragging,
  largeBoard,
  shifts,
  tabMemory,
]

await main(readWebOptions(process.argv.slice(2), root))

async function main(options: WebBenchOptions): Promise<void> {
  await seededFolder(options, (what, done, total) => console.error(`${what}: ${done} of ${total}`))
  const server = await startServer(options, root)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().finally(() => process.exit(1)))
  try {
    const desk = await openDesk(server.url)
    const about = machine(options, desk.version)
    console.log(about)
    const figures: Figure[] = []
    for (const task of tasks.filter(wanted(options))) {
      const taken = await task.take(desk, options.repetitions)
      for (const figure of taken) console.log(row(figure))
      figures.push(...taken)
    }
    await desk.close()
    if (options.out !== null) writeTable(options.out, `${about}\n\n${tableOf(figures)}`)
  } finally {
    await server.stop()
    if (options.remove) rmSync(options.folder, { recursive: true, force: true })
  }
}

function wanted({ only }: WebBenchOptions): (task: Task) => boolean {
  return ({ name }) => only.length === 0 || only.some((text) => name.includes(text))
}

function machine({ sizeName, repetitions }: WebBenchOptions, browser: string): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  const date = new Date().toISOString().slice(0, 10)
  return `${date}, \`--size ${sizeName} --repetitions ${repetitions}\`, Chromium ${browser} without a window, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${memory} GB, load ${loadavg()[0]!.toFixed(0)} at the beginning.`
}
