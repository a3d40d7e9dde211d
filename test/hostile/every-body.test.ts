import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { apiRoutes } from '../../server/http-app.ts'
import type { RouteDescription } from '../../server/platform/http/route.ts'
import { type Reply, runningApi } from './running-api.ts'
import { hostileValue, type Schema, spoiled, valueFor } from './values-of-schema.ts'

const { house, ask } = await runningApi()
const { routes, publicRoutes } = apiRoutes(house.installation)
const all: RouteDescription[] = [...routes, ...publicRoutes]
const company = (await ask('POST', '/records/company', { name: 'Steady' })).body.record.id as string

/** Any value in the place of a parameter of a path: one that leads somewhere half of the time. */
function address(path: string, seed: number): string {
  const known: Record<string, string[]> = {
    object: ['deal', 'company', 'note', 'deal', 'company', 'contact', 'constructor', "x'%22;--"],
    id: [company, 'constructor', '%00', '01900000-0000-7000-8000-000000000001', '../..'],
    key: ['manager', 'constructor'],
    token: ['x'.repeat(300), company],
    currency: ['EUR', 'ZZZ'],
    date: ['2026-13-01', '2026-02-28'],
    field: ['name', 'constructor'],
    table: ['0', '-1', '1e9'],
  }
  return path.replaceAll(/:([^/]+)/g, (_all, name: string) => {
    const values = known[name] ?? [company, 'x']
    return encodeURI(values[seed % values.length]!).replaceAll('%25', '%')
  })
}

describe('whatever is sent, the answer is one of the API’s own', () => {
  for (const route of all.filter(
    ({ body, bodyType }) => body !== undefined && (bodyType ?? 'json') === 'json',
  )) {
    const name = `${route.method} ${route.path}`
    const schema = z.toJSONSchema(route.body!, { io: 'input', unrepresentable: 'any' }) as Schema

    test(`${name}: a body of any shape`, async () => {
      await property(fc.tuple(hostileValue, fc.nat(50)), async ([body, seed]) => {
        check(route, body, await ask(route.method, address(route.path, seed), body), seed)
      })
    })

    test(`${name}: a right body, as it is or with one wrong place`, async () => {
      const wrong = fc.option(fc.tuple(fc.nat(200), hostileValue))
      await property(fc.tuple(valueFor(schema), wrong, fc.nat(50)), async ([right, spot, seed]) => {
        const body = spot === null ? right : spoiled(right, ...spot)
        check(route, body, await ask(route.method, address(route.path, seed), body), seed)
      })
    })
  }

  // A stream answers for as long as its reader stays: history/stream.test.ts asks it.
  const endless = (route: RouteDescription) => route.contentType?.startsWith('text/event-stream')
  const asked = all.filter((route) => route.method === 'GET' && route.query !== undefined && !endless(route))
  for (const route of asked) {
    test(`${route.method} ${route.path}: a query of any shape`, async () => {
      const names = Object.keys(
        z.toJSONSchema(route.query!, { io: 'input', unrepresentable: 'any' }).properties ?? {},
      )
      const value = fc.oneof(
        hostileValue.map((one) => (typeof one === 'string' ? one.slice(0, 500) : JSON.stringify(one)) ?? ''),
        fc.constantFrom(
          '1',
          '0',
          '-1',
          '1e9',
          'NaN',
          '{"field":"name"}',
          '-name,-name',
          'name.x.y',
          ',,',
          '[]',
        ),
      )
      const query = fc.dictionary(fc.constantFrom(...names, 'unknown', 'constructor'), value, { maxKeys: 3 })
      await property(fc.tuple(query, fc.nat(50)), async ([given, seed]) => {
        const text = new URLSearchParams(given as Record<string, string>).toString()
        const reply = await ask('GET', `${address(route.path, seed)}?${text}`)
        isOurs(reply)
      })
    })
  }
})

async function property<T>(arbitrary: fc.Arbitrary<T>, body: (value: T) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, body), {
    numRuns: Number(process.env.KITH_TEST_RUNS ?? 12),
    seed: 20_261_126,
  })
}

function check(route: RouteDescription, body: unknown, reply: Reply, seed: number): void {
  isOurs(reply)
  // What JSON cannot carry arrives as null or not at all.
  const sent = body === undefined ? undefined : JSON.parse(JSON.stringify(body))
  const isRight = route.body!.safeParse(sent).success
  if (isRight || reply.status === 404 || reply.status === 401 || reply.status === 409) return
  const told = `${route.path} ${seed} ${JSON.stringify(body)?.slice(0, 300)}: ${reply.status} ${reply.text.slice(0, 300)}`
  assert.ok(reply.status >= 400 && reply.status < 500, told)
  if (reply.status !== 422) return
  const { details } = reply.body.error
  assert.ok(details.length > 0, told)
  for (const one of details) assert.ok(typeof one.path === 'string' && one.code && one.message, told)
}

/** A success, or a refusal in the one shape; never a defect. */
function isOurs({ status, body, text }: Reply): void {
  assert.ok(status < 500, `${status} ${text.slice(0, 500)}`)
  if (status < 400) return
  const { code, message, details, requestId } = body?.error ?? {}
  const isShaped = code && message && Array.isArray(details) && requestId
  assert.ok(isShaped, `not the one shape: ${status} ${text.slice(0, 500)}`)
}
