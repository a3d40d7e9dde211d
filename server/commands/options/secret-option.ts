import { createInterface } from 'node:readline'
import { wrongOption } from './read-options.ts'

/** An option that holds a secret: `-` reads its line from standard input, where no list of processes shows it. */
export async function secretOption(option: string, given: string | undefined): Promise<string | null> {
  if (given !== '-') return given ?? null
  for await (const line of createInterface({ input: process.stdin })) return line
  throw wrongOption(option, { message: 'was to be read from standard input, which is empty' })
}
