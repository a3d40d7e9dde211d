import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { made } from './isolation/two-workspaces.ts'
import { testHouse } from './people.ts'

// Every example of docs/api.md, in its order, with a key. A block ```http STATUS name``` is sent, with
// {name.path} in it replaced from the answer of the block of that name; the ```json``` block behind it
// shows a part of the answer.

interface Example {
  status: number
  name: string | undefined
  request: string
  shown: unknown
}

const text = readFileSync(join(import.meta.dirname, '../docs/api.md'), 'utf8')
const blocks = [...text.matchAll(/^```(http|json)([^\n]*)\n([\s\S]*?)^```$/gm)]
const examples: Example[] = blocks.flatMap(([, kind, info = '', content = ''], at) => {
  if (kind !== 'http') return []
  const [status, name] = info.trim().split(' ')
  const next = blocks[at + 1]
  const shown = next?.[1] === 'json' ? JSON.parse(next[3]!) : undefined
  return [{ status: Number(status), name, request: content, shown }]
})

const house = await testHouse()
const { key } = await made(house.admin.post('/api-keys', { name: 'documents' }))
const program = house.api.program(key)
const answers = new Map<string, unknown>()

test('there are examples', () => assert.ok(examples.length > 15))

for (const example of examples) {
  test(`docs/api.md: ${example.request.split('\n')[0]} → ${example.status}`, async () => {
    const [line = '', ...rest] = filledIn(example.request).split('\n')
    const [method = '', path = ''] = line.split(' ')
    const headers = rest.filter((one) => /^[A-Z][A-Za-z-]+: /.test(one)).map((one) => one.split(': '))
    const body = rest
      .filter((one) => !/^[A-Z][A-Za-z-]+: /.test(one))
      .join('\n')
      .trim()

    const answer = await program.ask(method, path.replace('/api/v1', ''), {
      headers: Object.fromEntries(headers),
      ...(body !== '' && { body: JSON.parse(body) }),
    })

    assert.equal(answer.status, example.status, JSON.stringify(answer.body))
    if (example.shown !== undefined) isShown(example.shown, answer.body, 'answer')
    if (example.name !== undefined) answers.set(example.name, answer.body)
  })
}

function filledIn(request: string): string {
  return request.replaceAll(/\{([a-z]+(?:\.[A-Za-z]+)+)\}/g, (_all, path: string) => {
    const [name = '', ...steps] = path.split('.')
    const found = steps.reduce<unknown>(
      (at, step) => (at as Record<string, unknown>)?.[step],
      answers.get(name),
    )
    assert.equal(typeof found, 'string', path)
    return String(found)
  })
}

/** Everything shown is there, of the same type; texts and numbers without … are the same. */
function isShown(shown: unknown, actual: unknown, at: string): void {
  if (Array.isArray(shown)) {
    assert.ok(Array.isArray(actual), at)
    for (const [index, one] of shown.entries()) isShown(one, actual[index], `${at}[${index}]`)
  } else if (typeof shown === 'object' && shown !== null) {
    for (const [name, one] of Object.entries(shown))
      isShown(one, (actual as Record<string, unknown> | undefined)?.[name], `${at}.${name}`)
  } else if (at.endsWith('.requestId') || (typeof shown === 'string' && shown.includes('…'))) {
    assert.equal(typeof actual, typeof shown, at)
  } else assert.deepEqual(actual, shown, at)
}
