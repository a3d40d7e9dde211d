import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { variableNames } from '../../server/platform/config.ts'

const root = join(import.meta.dirname, '../..')

test('docs/operations.md describes every variable and no other', () => {
  const text = readFileSync(join(root, 'docs/operations.md'), 'utf8')
  const described = [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((found) => found[1] ?? '')

  assert.deepEqual(described.sort(), [...variableNames, 'KITH_CHROMIUM'].sort())
})

test('links between documents lead somewhere', () => {
  const documents = globSync('{*.md,docs/**/*.md}', { cwd: root })
  const lost = documents.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((found) => found[1] ?? '')
    return targets
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(path), target)))
      .map((target) => `${path}: ${target}`)
  })

  assert.deepEqual(lost, [])
})
