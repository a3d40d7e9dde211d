import { join } from 'node:path'

// Tests of shared and web and those of the source itself need no server. One process runs them all: to start
// one each costs more than most of them, and the source is parsed once.

const root = join(import.meta.dirname, '..')

/** Says which files run together to the process that runs them. */
export const lightVariable = 'KITH_LIGHT_TESTS'

/** Needs this test file, by its path in the repository, nothing but itself? */
export function isLight(file: string): boolean {
  return /^(shared|web|test\/architecture)\/|^test\/(error-codes|refusal-sentences|report)\.test/.test(file)
}

if (import.meta.main)
  for (const file of JSON.parse(process.env[lightVariable] ?? '[]')) await import(join(root, file))
