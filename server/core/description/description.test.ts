import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { z } from 'zod'
import { testHouse } from '../../../test/people.ts'
import { apiRoutes } from '../../http-app.ts'

const house = await testHouse()
const { admin } = house

const described = async (client = admin) => {
  const answer = await client.get('/openapi.json')
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body
}

describe('the API’s description', () => {
  test('is valid OpenAPI 3.1, and every reference in it leads somewhere', async () => {
    const document = await described()

    const result = await new Validator().validate(document)

    assert.equal(result.valid, true, JSON.stringify(result.errors, null, 1)?.slice(0, 2_000))
    const missing = references(document).filter((path) => at(document, path) === undefined)
    assert.deepEqual(missing, [])
  })

  test('names every route there is, by method and path', async () => {
    const { paths } = await described()
    const { routes, publicRoutes } = apiRoutes(house.installation)

    const missing = [...routes, ...publicRoutes].filter(({ method, path }) => {
      const own = path.replace('/records/:object', '/records/deal').replaceAll(/:([^/]+)/g, '{$1}')
      return paths[own]?.[method.toLowerCase()] === undefined
    })

    assert.deepEqual(
      missing.map(({ method, path }) => `${method} ${path}`),
      [],
    )
  })

  test('says of every address what stands in it, and of every JSON answer its shape', () => {
    const { routes, publicRoutes } = apiRoutes(house.installation)
    const all = [...routes, ...publicRoutes]
    const unsaid = all.filter(({ path, params }) => {
      const declared = params instanceof z.ZodObject ? Object.keys(params.shape) : []
      return [...path.matchAll(/:(\w+)/g)].some(([, name]) => !declared.includes(name!))
    })
    const shapeless = all.filter(({ method, answer, contentType, status }) => {
      const saysNothing = status === undefined && method !== 'GET'
      return answer === undefined && contentType === undefined && !saysNothing
    })

    assert.deepEqual([unsaid, shapeless].map(pathsOf), [[], []])
  })

  test('has no two operations of one name', async () => {
    const { paths } = await described()
    const names = Object.values(paths).flatMap((path) =>
      Object.values(path as object).map((operation) => operation.operationId),
    )

    assert.equal(new Set(names).size, names.length)
  })

  test('follows the workspace: a new field is there at once, with its wire form and its operators', async () => {
    const before = await admin.get('/openapi.json')
    const field = {
      name: 'crates',
      label: { en: 'Crates' },
      type: 'select',
      options: { options: [{ key: 'wood', label: { en: 'Wood' } }] },
    }
    assert.equal((await admin.post('/objects/deal/fields', field)).status, 201)

    const { components } = await described()

    assert.deepEqual(components.schemas.deal.properties.crates.anyOf, [
      { type: 'string', enum: ['wood'] },
      { type: 'null' },
    ])
    assert.equal(components.schemas['deal.values'].properties.crates.title, 'Crates')
    const asked = components.schemas['deal.filter'].anyOf.find((one: Condition) =>
      one.properties?.field?.enum?.includes('crates'),
    )
    assert.ok(asked.properties.op.enum.includes('in') && !asked.properties.op.enum.includes('contains'))
    const again = await admin.get('/openapi.json', {
      headers: { 'if-none-match': String(before.headers.etag) },
    })
    assert.equal(again.status, 200)
    const same = await admin.get('/openapi.json', {
      headers: { 'if-none-match': String(again.headers.etag) },
    })
    assert.equal(same.status, 304)
  })

  test('a caller is told of nothing they may not see or do', async () => {
    const role = {
      key: 'reader',
      name: 'Reader',
      defaults: { create: false, read: 'none', update: 'none', delete: 'none' },
      objects: {
        company: {
          create: false,
          read: 'all',
          update: 'none',
          delete: 'none',
          fields: { 'company.employees': 'hidden' },
        },
      },
      permissions: [],
    }
    assert.equal((await admin.post('/roles', role)).status, 201)
    const { client } = await house.join('reader')

    const { components, paths } = await described(client)

    assert.equal(components.schemas.deal, undefined)
    assert.equal(components.schemas.company.properties.employees, undefined)
    assert.equal(JSON.stringify(components.schemas['company.filter']).includes('"employees"'), false)
    assert.deepEqual(Object.keys(paths['/records/company']), ['get'])
    assert.equal(paths['/roles'], undefined)
    assert.equal(paths['/records/deal'], undefined)
  })

  test('asks for what has to be sent, and not for what is filled in', async () => {
    const { components } = await described()

    assert.deepEqual(components.schemas['company.new'].required, ['name'])
    assert.equal(components.schemas['deal.new'].required, undefined)
    assert.equal((await admin.post('/records/deal', { externalId: 'D-7' })).status, 201)
  })

  test('shows of every value one that can be sent as it stands', async () => {
    const { components } = await described()
    const { properties } = components.schemas['company.values']
    const shown = Object.entries(properties as Record<string, { examples?: unknown[] }>)
      .filter(([name]) => !['parent', 'owner', 'name'].includes(name))
      .flatMap(([name, { examples }]) => (examples ? [[name, examples[0]]] : []))

    const made = await admin.post('/records/company', { name: 'As shown', ...Object.fromEntries(shown) })

    assert.ok(shown.length > 8)
    assert.equal(made.status, 201, JSON.stringify(made.body))
  })

  test('asks for a version where one record is changed, and nowhere else', async () => {
    const { paths } = await described()
    const asking = Object.entries(paths as Record<string, Record<string, Described>>).flatMap(
      ([path, verbs]) =>
        Object.entries(verbs)
          .filter(([, { parameters }]) => parameters.some((one) => one.$ref?.endsWith('/IfMatch')))
          .map(([verb, { responses }]) => [`${verb} ${path}`, '412' in responses] as const),
    )

    const ofDeals = asking.filter(([name]) => name.includes('/records/deal'))
    assert.deepEqual(ofDeals, [
      ['patch /records/deal/{id}', true],
      ['delete /records/deal/{id}', true],
    ])
    assert.equal('412' in paths['/records/deal'].post.responses, false)
    assert.equal('500' in paths['/records/deal'].post.responses, true)
  })

  test('strangers are given none', async () => {
    assert.equal((await house.api.browser().get('/openapi.json')).status, 401)
  })
})

function pathsOf(routes: readonly { path: string }[]): string[] {
  return routes.map(({ path }) => path)
}

interface Described {
  parameters: { $ref?: string }[]
  responses: Record<string, unknown>
}

interface Condition {
  properties?: { field?: { enum?: string[] }; op: { enum: string[] } }
}

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    key === '$ref' && typeof one === 'string' ? [one] : references(one),
  )
}

function at(document: unknown, path: string): unknown {
  const names = path.slice(2).split('/')
  return names.reduce<unknown>(
    (here, name) => (here as Record<string, unknown> | undefined)?.[name],
    document,
  )
}
