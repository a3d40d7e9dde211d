import assert from 'node:assert/strict'
import { test } from 'node:test'
import { said as finnish } from '../../web/core/api-docs/said/fi.ts'
import { said as simplified } from '../../web/core/api-docs/said/zh-hans.ts'
import { said as traditional } from '../../web/core/api-docs/said/zh-hant.ts'
import { type SyntaxNode, sourceFiles, walk } from './source-files.ts'

const routes = sourceFiles().filter(({ path }) => /^server\/.*routes?\.ts$/.test(path))
const languages = { finnish, simplified, traditional }

test('what the API says of its addresses is said in every language', () => {
  const told = routes.flatMap(({ program }) => [...walk(program)].flatMap(toldBy))

  assert.ok(told.length > 200, 'the routes are found')
  for (const [language, said] of Object.entries(languages))
    assert.deepEqual(
      told.filter((english) => said[english] === undefined),
      [],
      `${language}: say these in web/core/api-docs/said`,
    )
})

test('the languages say the same sentences', () => {
  for (const [language, said] of Object.entries(languages))
    assert.deepEqual(Object.keys(said), Object.keys(finnish), language)
})

/** The summary, the description and the group of a route. */
function toldBy(node: SyntaxNode): string[] {
  if (node.type === 'VariableDeclarator')
    return (node.id as { name?: string }).name === 'tag' ? textOf(node.init as SyntaxNode) : []
  if (node.type !== 'Property') return []
  const { name = '' } = node.key as { name?: string }
  return ['summary', 'description', 'tag'].includes(name) ? textOf(node.value as SyntaxNode) : []
}

function textOf(node: SyntaxNode): string[] {
  return node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : []
}
