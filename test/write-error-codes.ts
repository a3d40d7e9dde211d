import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { detailTable } from './detail-codes.ts'
import { codesByKind, refusalTable } from './error-codes.ts'

// Writes the lists of refusals anew, for the API description and docs/api.md: `node test/write-error-codes.ts`.
// A test compares them with the source (test/error-codes.test.ts).

const root = join(import.meta.dirname, '..')
const path = join(root, 'server/core/description/error-codes.ts')

writeFileSync(
  path,
  `import type { ErrorKind } from '../../../shared/platform/errors.ts'

/** Every refusal of the API by its kind. Written by test/write-error-codes.ts, and checked by a test. */
export const errorCodes: Readonly<Record<ErrorKind, readonly string[]>> = ${JSON.stringify(codesByKind())}
`,
)
execFileSync(process.execPath, [
  join(root, 'node_modules/@biomejs/biome/bin/biome'),
  'check',
  '--write',
  path,
])

const document = join(root, 'docs/api.md')
const text = readFileSync(document, 'utf8')
const tables = [refusalTable(), await detailTable()]
writeFileSync(
  document,
  text.replace(/(<!-- Written by [^>]*-->\n\n)[\s\S]*?(\n?<!-- end -->)/g, (_all, begin, end) => {
    return `${begin}${tables.shift()}\n${end}`
  }),
)
