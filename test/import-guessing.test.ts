import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { modules } from '../server/modules.ts'
import { guessMapping } from '../shared/core/imports/guess-mapping.ts'
import { guessMatchKey } from '../shared/core/imports/guess-match-key.ts'
import { guessObject } from '../shared/core/imports/guess-object.ts'
import { salesHistories } from './sales-history.ts'

const objects = new Map(
  modules.flatMap((one) => (one.objects ?? []).map((object) => [object.name, object] as const)),
)
const context = {
  language: 'en',
  timeZone: 'UTC',
  currency: 'EUR',
  country: 'FI',
  now: new Date('2026-11-23'),
} as const

for (const { of, folder } of salesHistories)
  test(`the sales of ${of} find their place in the standard objects`, () => {
    const expected = {
      accounts: [
        'company',
        ['name', 'industry', 'foundedYear', 'annualRevenue', 'employees', 'address.country', 'parent'],
      ],
      products: ['product', ['name', 'family', 'price']],
      sales_teams: ['member', ['name', 'team', 'region']],
      sales_pipeline: [
        'deal',
        ['externalId', 'owner', 'product', 'company', 'stage', 'startDate', 'closeDate', 'amount'],
      ],
    } as const
    for (const [file, [name, places]] of Object.entries(expected)) {
      const [headers = [], ...rows]: string[][] = parse(readFileSync(new URL(`${file}.csv`, folder)), {
        to: 51,
      })
      const columns = headers.map((header, at) => {
        const samples = rows.map((row) => row[at] ?? '').filter((text) => text !== '')
        return { name: header, samples, filled: samples.length / rows.length }
      })
      const object = objects.get(name) ?? assert.fail(name)
      const guesses = guessMapping(columns, object, { objects, context })

      assert.equal(guessObject(columns, { objects, context }).ranking[0]?.object, name)
      assert.deepEqual(
        guesses.map(({ target }) =>
          target.kind === 'field' ? target.path : target.kind === 'link' ? target.field : target.kind,
        ),
        places,
      )
      assert.equal(guessMatchKey(columns, guesses, object)?.field, places[0])
    }
  })
