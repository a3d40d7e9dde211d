import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineOf, readSource, type SourceFile, type SyntaxNode, sourceFiles, walk } from './source-files.ts'

const product = sourceFiles().filter((file) => !file.isTest)

test('what a field’s type decides, its own files say: nobody else switches over types', () => {
  const elsewhere = product.filter((file) => !file.path.includes('/fields/'))

  assert.deepEqual(elsewhere.flatMap(switchesOverTypes), [])
})

test('each way of switching over a type is seen', () => {
  const text = `switch (field.type) {}
switch (resultField(field).type) {}
switch (type.name) {}
switch (node.kind) {}`

  const found = switchesOverTypes(readSource('server/core/x.ts', text))

  assert.deepEqual(
    found.map((place) => place.split(':')[1]),
    ['1', '2', '3'],
  )
})

function switchesOverTypes(file: SourceFile): string[] {
  return [...walk(file.program)]
    .filter((node) => node.type === 'SwitchStatement' && isFieldType(node.discriminant as SyntaxNode))
    .map((node) => `${file.path}:${lineOf(file.text, node.start)}: a type's own file says this`)
}

/** `….type`, or `type.name`. */
function isFieldType({ type, property, object }: SyntaxNode): boolean {
  if (type !== 'MemberExpression') return false
  const name = (property as SyntaxNode).name
  return name === 'type' || (name === 'name' && (object as SyntaxNode).name === 'type')
}
