import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { expressionFunctions } from './expressions/functions/all-functions.ts'
import { exampleField } from './fields/example-fields.ts'
import { fieldTypeNames } from './fields/field-type.ts'
import { fieldTypeOf } from './fields/index.ts'
import { operators } from './filters.ts'

const docs = join(import.meta.dirname, '..', '..', 'docs')

test('docs/filters.md lists the operators that each type offers', () => {
  const text = readFileSync(join(docs, 'filters.md'), 'utf8')
  const many = exampleField('reference')

  for (const name of fieldTypeNames.filter((each) => each !== 'formula' && each !== 'rollUp')) {
    const field = exampleField(name)
    const row = `| \`${name}\` | ${fieldTypeOf(field).operators(field).join(', ')} |`
    assert.ok(text.includes(row), row)
  }
  many.options = { targets: ['company'], many: true }
  assert.ok(text.includes(`| \`reference\` to several | ${fieldTypeOf(many).operators(many).join(', ')} |`))
  for (const operator of operators) assert.ok(text.includes(`\`${operator}\``), operator)
})

test('docs/expressions.md lists every function', () => {
  const text = readFileSync(join(docs, 'expressions.md'), 'utf8')

  for (const { usage, does } of expressionFunctions)
    assert.ok(text.includes(`| \`${usage}\` | ${does} |`), usage)
})
