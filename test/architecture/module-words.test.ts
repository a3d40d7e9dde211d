import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modules } from '../../server/modules.ts'
import { lineOf, type SourceFile, type SyntaxNode, sourceFiles, walk } from './source-files.ts'

const words = new Set(
  modules
    .filter((module) => module.name !== 'core')
    .flatMap((module) => (module.objects ?? []).map((object) => object.name)),
)

// Where the words stand for themselves, with the reason.
const allowed: Record<string, string> = {
  'shared/core/imports/headers': 'a dictionary of what columns of files are called',
  'shared/core/imports/example-objects.ts': 'an example that tests import',
  'shared/core/fields/example-fields.ts': 'an example of each type, for tests and the API description',
  'shared/core/example-metadata.ts': 'an example that tests import',
  'server/core/members/passwords/worst-passwords.ts': 'a list of passwords',
}

test('core and platform know no object of a module: modules say what is theirs', () => {
  const inner = sourceFiles().filter(
    (file) =>
      /^(server|web|shared)\/(core|platform)\//.test(file.path) &&
      !file.isTest &&
      !Object.keys(allowed).some((path) => file.path.startsWith(path)),
  )

  assert.ok(words.has('deal') && words.has('company'))
  assert.deepEqual(inner.flatMap(namedIn), [])
})

/** Texts that are an object's name, but for keys of the catalogues: t('product'). */
function namedIn(file: SourceFile): string[] {
  if (![...words].some((word) => file.text.includes(`'${word}'`))) return []
  const nodes = [...walk(file.program)]
  const keys = new Set(nodes.filter(isTextCall).flatMap((node) => node.arguments as SyntaxNode[]))
  return nodes
    .filter((node) => node.type === 'Literal' && words.has(String(node.value)) && !keys.has(node))
    .map((node) => `${file.path}:${lineOf(file.text, node.start)}: ${node.value}`)
}

function isTextCall(node: SyntaxNode): boolean {
  return node.type === 'CallExpression' && (node.callee as SyntaxNode).name === 't'
}
