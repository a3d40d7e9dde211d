import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import type { Installation } from './installation.ts'
import { boundRoutes, route } from './route.ts'

const described = { method: 'POST', path: '/boxes/:id', tag: 'Tests', summary: 'Test' } as const
const params = z.object({ id: z.uuid() })
const body = z.strictObject({ size: z.int().optional() })
const answer = z.strictObject({ id: z.string(), size: z.number() })

// What is expected to be an error here is checked with the types of the whole program.
test('a handler has the types of its schemas, in and out', () => {
  const right = route({
    ...described,
    params,
    body,
    answer,
    handler: async (_ctx, request) => ({ id: request.params.id, size: request.body.size ?? 1 }),
  })
  const wrong = [
    // @ts-expect-error: the answer has a size too
    route({ ...described, params, answer, handler: async (_ctx, request) => ({ id: request.params.id }) }),
    // @ts-expect-error: what is left out comes in left out
    route({ ...described, body, answer, handler: async (_ctx, request) => ({ id: '', ...request.body }) }),
    // @ts-expect-error: without a schema nothing is known of the path
    route({ ...described, answer, handler: async (_ctx, request) => ({ id: request.params.id, size: 1 }) }),
    // @ts-expect-error: what is answered is described
    route({ ...described, handler: async () => ({ size: 1 }) }),
  ]

  assert.equal(wrong.length, 4)
  assert.equal(right.answer, answer)
})

test('a handler finds the house it is bound to', async () => {
  const installation = { publicUrl: 'https://kith.example' } as Installation
  const asking = route({
    ...described,
    answer: z.string(),
    handler: async (_ctx, _request, { publicUrl }) => publicUrl,
  })
  const [bound] = boundRoutes(installation, [asking])

  const given = await bound?.handler({} as never, {} as never)

  assert.equal(given, 'https://kith.example')
})
