import type { Operation } from '../operation.ts'
import type { Sample } from '../sample.ts'

const at = <T>(list: readonly T[], turn: number): T => list[(turn * 7919) % list.length]!
const mark = Date.now().toString(36)

/** One record at a time, with its event, search text and roll-ups. */
export function writes(sample: Sample): Operation[] {
  const money = (turn: number) => ({ amount: String(1 + (turn % 9_000)), currency: 'EUR' })
  const creation = (turn: number) => ({
    name: `Bench ${mark} ${turn}`,
    company: at(sample.companies, turn),
    stage: at(sample.stages, turn),
    amount: money(turn),
    closeDate: '2026-11-30',
    externalId: `bench-${mark}-${turn}`,
  })
  const change = (turn: number) => ({ name: `Moved ${mark} ${turn}`, amount: money(turn) })
  const both = { target: 25, as: 'administrator', writes: true } as const
  return [
    {
      ...both,
      name: 'create a deal',
      requests: (turn) => [{ method: 'POST', path: '/records/deal', body: creation(turn) }],
    },
    {
      ...both,
      name: 'update a deal',
      requests: (turn) => [
        { method: 'PATCH', path: `/records/deal/${at(sample.deals, turn)}`, body: change(turn) },
      ],
    },
  ]
}

/** What a report asks for. */
export function aggregates(): Operation[] {
  return [
    {
      name: 'group all deals by stage and month',
      target: 300,
      clients: 1,
      as: 'administrator',
      // Asked the same again, the answer would be a kept one: each asks for another number of groups.
      requests: () => [
        {
          method: 'POST',
          path: '/records/deal/aggregate',
          body: {
            limit: 1_000 + Math.floor(Math.random() * 1_000),
            groupBy: [{ field: 'stage' }, { field: 'closeDate', bucket: 'month' }],
            measures: [
              { function: 'count', as: 'deals' },
              { function: 'sum', field: 'amount', as: 'amount' },
            ],
          },
        },
      ],
    },
  ]
}
