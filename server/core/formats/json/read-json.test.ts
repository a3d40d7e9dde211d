import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { TableFormat } from '../../../../shared/core/imports/table.ts'
import type { ReadOptions, Row } from '../row.ts'
import { bytesSource } from '../source.ts'
import { readJsonArray } from './read-json-array.ts'
import { readJsonLines } from './read-json-lines.ts'

type Options = ReadOptions & { columns?: string[]; piece?: number }

async function read(reader: typeof readJsonLines, text: string, options: Options = {}): Promise<Row[]> {
  const format: TableFormat = {
    kind: 'jsonLines',
    encoding: 'utf-8',
    header: null,
    columns: options.columns ?? ['a', 'b'],
  }
  const rows: Row[] = []
  for await (const row of reader(bytesSource(Buffer.from(text), 'x', options.piece), format, options))
    rows.push(row)
  return rows
}
const lines = (text: string, options?: Options) => read(readJsonLines, text, options)
const array = (text: string, options?: Options) => read(readJsonArray, text, options)
const plain = (rows: Row[]) => rows.map(({ next: _, ...row }) => row)

test('values keep their kind, and nested ones get dotted names', async () => {
  const columns = ['n', 'b', 'big', 'none', 'address.city', 'tags', 'lines']
  const [row] = await lines(
    '{"n":1.50,"b":true,"big":12345678901234567890.5,"none":null,"address":{"city":"Oulu"},"tags":["x",2],"lines":[{"q":1}]}',
    { columns },
  )

  assert.deepEqual(row?.cells, [
    { kind: 'number', text: '1.5' },
    { kind: 'boolean', text: 'true' },
    { kind: 'number', text: '12345678901234567890.5' },
    '',
    'Oulu',
    'x;2',
    '[{"q":1}]',
  ])
})

test('a broken line is reported with its number, and the next one is read', async () => {
  const rows = await lines('{"a":1}\n\n{"a":\r\n[1]\n7\n{"b":"x"}')

  assert.deepEqual(
    rows.map((row) => [row.line, row.problems.map((problem) => problem.code)]),
    [
      [1, []],
      [3, ['imports.json-broken']],
      [4, ['imports.json-not-object']],
      [5, ['imports.json-not-object']],
      [6, []],
    ],
  )
})

test('a name that is not a column is reported, not lost', async () => {
  const [row] = await lines('{"a":"1","c":"9","d":null}')

  assert.deepEqual(row?.cells, ['1', ''])
  assert.deepEqual(
    row?.problems.map((problem) => [problem.code, problem.column]),
    [['imports.column-unknown', 'c']],
  )
})

test('names that mean something to JavaScript are names like others', async () => {
  const columns = ['__proto__', 'constructor', 'toString']
  const [row] = await lines('{"__proto__":"a","constructor":"b","toString":"c"}', { columns })

  assert.deepEqual(row?.cells, ['a', 'b', 'c'])
})

test('an array is read element by element, over lines and with brackets in its text', async () => {
  const rows = await array('\ufeff[\n  {"a": "}] \\" [{"},\n  {\n    "b": "x"\n  }\n]\n')

  assert.deepEqual(
    rows.map((row) => [row.line, row.cells]),
    [
      [2, ['}] " [{', '']],
      [3, ['', 'x']],
    ],
  )
})

test('an element that is not an object is reported, and the next one is read', async () => {
  const rows = await array('[1, null, {"a":}, "x,y", {"a":"1"}, [2]]')

  assert.deepEqual(
    rows.map((row) => row.problems[0]?.code ?? row.cells),
    [
      'imports.json-not-object',
      'imports.json-not-object',
      'imports.json-broken',
      'imports.json-not-object',
      ['1', ''],
      'imports.json-not-object',
    ],
  )
})

test('an element that never ends is refused with the line it begins on', async () => {
  await assert.rejects(array('[{"a":"1"},\n{"a": "x}]'), {
    code: 'imports.json-unfinished',
    params: { line: 2 },
  })
  await assert.rejects(array(`[\n\n{"a": [${'1,'.repeat(9_000_000)}`), { params: { line: 3 } })
})

test('brackets a million deep are one broken element', async () => {
  const [row] = await lines(`{"a":${'['.repeat(1_000_000)}`)
  assert.deepEqual(
    row?.problems.map((problem) => problem.code),
    ['imports.json-broken'],
  )
})

test('reading goes on at any row as if it had not stopped', async () => {
  const objects = Array.from({ length: 50 }, (_, n) => ({ a: `张${n}`, b: ' \n' }))
  const cases: [typeof lines, string][] = [
    [lines, objects.map((one) => JSON.stringify(one)).join('\n')],
    [array, JSON.stringify(objects, null, 1)],
  ]
  for (const [reader, text] of cases) {
    const whole = await reader(text, { piece: 64 })
    for (const at of [0, 13, 48]) {
      assert.deepEqual(
        plain(await reader(text, { piece: 50, from: whole[at]!.next })),
        plain(whole.slice(at + 1)),
      )
    }
  }
})

test('any array of flat objects is read back, wherever it is cut in pieces', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', '\\', ',', '{', ']', '\n', '张'), maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ a: text, b: text }), { maxLength: 5 }),
      fc.constantFrom(0, 2),
      fc.integer({ min: 1, max: 9 }),
      async (objects, indent, piece) => {
        const rows = await array(JSON.stringify(objects, null, indent), { piece })
        assert.deepEqual(
          rows.map((row) => row.cells),
          objects.map(({ a, b }) => [a, b]),
        )
      },
    ),
  )
})
