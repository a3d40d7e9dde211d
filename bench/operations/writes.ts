import type { Operation } from '../operation.ts'
import type { Sample } from '../sample.ts'

const at = <T>(list: readonly T[], turn: number): T => list[(turn * 7919) % list.length]!
const mark = Date.now().toString(36)

/** One record at a time, with its event, search text and roll-ups. */
export function writes(sample: Sample): Operation[] {
  return [
    {
      name: 'create a deal',
      target: 25,
      as: 'administrator',
      writes: true,
      requests: (turn) => [
        {
          method: 'POST',
          path: '/records/deal',
          body: {
            name: `Bench ${mark} ${turn}`,
            company: at(sample.companies, turn),
            stage: at(sample.stages, turn),
            amount: { amount: String(1 + (turn % 9_000)), currency: 'EUR' },
            closeDate: '2026-11-30',
            externalId: `bench-${mark}-${turn}`,
          },
        },
      ],
    },
    {
      name: 'update a deal',
      target: 25,
      as: 'administrator',
      writes: true,
      requests: (turn) => [
        {
          method: 'PATCH',
          path: `/records/deal/${at(sample.deals, turn)}`,
          body: {
            name: `Moved ${mark} ${turn}`,
            amount: { amount: String(1 + (turn % 9_000)), currency: 'EUR' },
          },
        },
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
      requests: () => [
        {
          method: 'POST',
          path: '/records/deal/aggregate',
          body: {
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
