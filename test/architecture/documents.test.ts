import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { Command } from 'commander'
import { commands } from '../../server/commands.ts'
import { modules } from '../../server/modules.ts'
import { variableNames } from '../../server/platform/config.ts'
import { fieldTypeNames } from '../../shared/core/fields/field-type.ts'

const root = join(import.meta.dirname, '../..')
const standardObjects = modules.flatMap((module) => module.objects ?? [])

test('docs/operations.md describes every variable and no other', () => {
  const text = readFileSync(join(root, 'docs/operations.md'), 'utf8')
  const described = [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((found) => found[1] ?? '')

  assert.deepEqual(described.sort(), [...variableNames, 'KITH_CHROMIUM'].sort())
})

test('docs/commands.md describes every command with every option', () => {
  const text = readFileSync(join(root, 'docs/commands.md'), 'utf8')
  const program = new Command('kith')
  for (const add of commands) add(program)
  const missing = allCommands(program, 'kith').flatMap(({ name, command }) => {
    const section = sectionOf(text, name)
    if (section === null) return [`no section "${name}"`]
    const options = command.options.filter((option) => !section.includes(`\`${option.flags}\``))
    return options.map((option) => `${name}: ${option.flags}`)
  })

  assert.deepEqual(missing, [])
})

test('docs/objects-and-fields.md describes every field type and every standard object', () => {
  const text = readFileSync(join(root, 'docs/objects-and-fields.md'), 'utf8')
  const rows = [...text.matchAll(/^\| (`[^|]+) \|/gm)].map((found) => found[1] ?? '')
  const described = new Set(rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map((name) => name[1])))
  const names = [...fieldTypeNames, ...standardObjects.map((object) => object.name)]

  assert.deepEqual(
    names.filter((name) => !described.has(name)),
    [],
  )
})

test('docs/glossary.md calls the standard objects what they are called in every language', () => {
  const text = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  const missing = standardObjects
    .map(({ label }) => `| ${label.en} | ${label['zh-Hans']} | ${label['zh-Hant']} | ${label.fi} |`)
    .filter((row) => !text.includes(row))

  assert.deepEqual(missing, [])
})

test('every module says in its README what it brings, on one screen', () => {
  const missing = modules
    .filter(({ name }) => name !== 'core')
    .flatMap((module) => {
      const path = join(root, 'server/modules', module.name, 'README.md')
      const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
      const { objects = [], rules = [], permissions = [], reactions = [] } = module
      const names = [...objects, ...rules, ...reactions].map(({ name }) => name)
      const brought = [...names, ...permissions.map(({ key }) => key)]
      const lines = text.split('\n').length
      return [
        ...(lines > 41 ? [`${module.name}: ${lines} lines`] : []),
        ...brought.filter((name) => !text.includes(`\`${name}\``)).map((name) => `${module.name}: ${name}`),
      ]
    })

  assert.ok(modules.length > 2)
  assert.deepEqual(missing, [])
})

test('files that the architecture names are there', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const named = [...text.matchAll(/`((?:server|shared|web|test|docs)\/[\w./-]+\.(?:ts|tsx|md))`/g)].map(
    (found) => found[1] ?? '',
  )

  assert.ok(named.length > 10)
  assert.deepEqual(
    named.filter((path) => !existsSync(join(root, path))),
    [],
  )
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

function allCommands(parent: Command, path: string): { name: string; command: Command }[] {
  return parent.commands.flatMap((command) => {
    const name = `${path} ${command.name()}`
    return [{ name, command }, ...allCommands(command, name)]
  })
}

/** What stands under a heading up to the next one of its rank or above. */
function sectionOf(text: string, heading: string): string | null {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.replace(/^#+ /, '') === heading && line.startsWith('#'))
  if (start < 0) return null
  const rank = lines[start]!.indexOf(' ')
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= rank)
  return rest.slice(0, end < 0 ? undefined : end).join('\n')
}
