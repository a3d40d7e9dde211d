import { industries } from '../../server/modules/customers/index.ts'
import type { Operation } from '../operation.ts'
import type { Sample } from '../sample.ts'

const at = <T>(list: readonly T[], turn: number): T => list[(turn * 7919) % list.length]!
function asked(parameters: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    query.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  return query.toString()
}
const columns = 'name,email,phone,jobTitle,company,owner'

/** Lists and pages, as an administrator and as people who see a part. */
export function lists(sample: Sample): Operation[] {
  const get = (object: string, parameters: Record<string, unknown>) => [
    { method: 'GET' as const, path: `/records/${object}?${asked(parameters)}` },
  ]
  const directions = ['name', '-name', 'email', '-email', '-createdAt', 'createdAt']
  return [
    {
      name: 'list 50 by an indexed field',
      target: 25,
      as: 'administrator',
      requests: (turn) => get('contact', { sort: at(directions, turn), limit: '50' }),
    },
    {
      name: 'list 50 with their companies and owners, counted',
      target: 50,
      as: 'administrator',
      requests: (turn) =>
        get('contact', {
          sort: at(directions, turn),
          fields: columns,
          expand: 'company,owner',
          count: 'true',
        }),
    },
    {
      name: 'page at the middle by cursor',
      target: 25,
      as: 'administrator',
      requests: (turn) => get('contact', { sort: 'name', limit: '50', cursor: at(sample.cursors, turn) }),
    },
    ...(['administrator', 'manager', 'salesperson'] as const).map(
      (as): Operation => ({
        name: `filter deals by stage and amount, by amount (${as})`,
        target: 50,
        as,
        requests: (turn) =>
          get('deal', {
            filter: {
              and: [
                { field: 'stage', op: 'eq', value: at(sample.stages, turn) },
                {
                  field: 'amount',
                  op: 'gte',
                  value: { amount: String((turn * 997) % 190_000), currency: 'EUR' },
                },
              ],
            },
            sort: turn % 2 === 0 ? '-amount' : 'amount',
          }),
      }),
    ),
    {
      name: 'filter people by the industry of their company, by name',
      target: 50,
      as: 'administrator',
      requests: (turn) =>
        get('contact', {
          filter: { field: 'company.industry', op: 'eq', value: at(industries, turn).key },
          sort: 'name',
        }),
    },
    {
      name: 'filter deals by the team of the owner of the company, by amount',
      target: 50,
      as: 'administrator',
      requests: (turn) =>
        get('deal', {
          filter: { field: 'company.owner.team', op: 'eq', value: at(sample.teams, turn) },
          sort: '-amount',
        }),
    },
    {
      name: 'list 50 deals of one’s own (salesperson)',
      target: 25,
      as: 'salesperson',
      requests: (turn) => get('deal', { sort: turn % 2 === 0 ? 'closeDate' : '-amount', limit: '50' }),
    },
    {
      name: 'open a person with company, deals and history',
      target: 30,
      as: 'administrator',
      requests: (turn) => openRecord(at(sample.contacts, turn)),
    },
  ]
}

/** What a page of a person asks for, all at once. */
function openRecord({ id, company }: Sample['contacts'][number]) {
  const deals = asked({
    filter: { field: 'company', op: 'eq', value: company },
    sort: '-closeDate',
    limit: '20',
  })
  return [
    { method: 'GET' as const, path: `/records/contact/${id}?expand=company,owner` },
    { method: 'GET' as const, path: `/records/deal?${deals}` },
  ]
}
