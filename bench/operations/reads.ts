import { industries } from '../../server/modules/customers/index.ts'
import type { Operation } from '../operation.ts'
import type { Sample } from '../sample.ts'
import type { Asker } from '../seeded-folder.ts'

const at = <T>(list: readonly T[], turn: number): T => list[(turn * 7919) % list.length]!
const directions = ['name', '-name', 'email', '-email', '-createdAt', 'createdAt']
const columns = 'name,email,phone,jobTitle,company,owner'

/** Lists and pages, as an administrator and as people who see a part. */
export function lists(sample: Sample): Operation[] {
  const byField = (turn: number) => get('contact', { sort: at(directions, turn), limit: '50' })
  const asShown = (turn: number) =>
    get('contact', {
      sort: at(directions, turn),
      fields: columns,
      expand: 'company,owner',
      count: 'true',
    })
  const middle = (turn: number) =>
    get('contact', { sort: 'name', limit: '50', cursor: at(sample.cursors, turn) })
  const own = (turn: number) => get('deal', { sort: turn % 2 === 0 ? 'closeDate' : '-amount', limit: '50' })
  return [
    { name: 'list 50 by an indexed field', target: 25, as: 'administrator', requests: byField },
    { name: 'list 50 with companies, owners, count', target: 50, as: 'administrator', requests: asShown },
    { name: 'page at the middle by cursor', target: 25, as: 'administrator', requests: middle },
    { name: 'list 50 of one’s own deals (salesperson)', target: 25, as: 'salesperson', requests: own },
    { name: 'list 50 of a region’s deals (manager)', target: 25, as: 'manager', requests: own },
  ]
}

/** Filters on fields and through relations. */
export function filters(sample: Sample): Operation[] {
  const byStage = (as: Asker): Operation => ({
    name: `filter deals by stage and amount, by amount (${as})`,
    target: 50,
    as,
    requests: (turn) =>
      get('deal', { filter: stageAndAmount(sample, turn), sort: turn % 2 ? 'amount' : '-amount' }),
  })
  const byIndustry = (turn: number) =>
    get('contact', {
      filter: { field: 'company.industry', op: 'eq', value: at(industries, turn).key },
      sort: 'name',
    })
  const byTeam = (turn: number) =>
    get('deal', {
      filter: { field: 'company.owner.team', op: 'eq', value: at(sample.teams, turn) },
      sort: '-amount',
    })
  return [
    byStage('administrator'),
    byStage('manager'),
    byStage('salesperson'),
    { name: 'filter people by company.industry', target: 50, as: 'administrator', requests: byIndustry },
    { name: 'filter deals by company.owner.team', target: 50, as: 'administrator', requests: byTeam },
  ]
}

/** What a page of a person asks for, all at once. */
export function pages(sample: Sample): Operation[] {
  const open = (turn: number) => {
    const { id, company } = at(sample.contacts, turn)
    const ofCompany = { field: 'company', op: 'eq', value: company }
    return [
      ...get(`contact/${id}`, { expand: 'company,owner' }),
      ...get('deal', { filter: ofCompany, sort: '-closeDate', limit: '20' }),
      ...get(`contact/${id}/history`, { limit: '20' }),
    ]
  }
  return [
    {
      name: 'open a person with company, deals and history',
      target: 30,
      as: 'administrator',
      requests: open,
    },
  ]
}

function stageAndAmount(sample: Sample, turn: number) {
  const amount = { amount: String((turn * 997) % 190_000), currency: 'EUR' }
  return {
    and: [
      { field: 'stage', op: 'eq', value: at(sample.stages, turn) },
      { field: 'amount', op: 'gte', value: amount },
    ],
  }
}

function get(what: string, parameters: Record<string, unknown>) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    query.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  return [{ method: 'GET' as const, path: `/records/${what}?${query}` }]
}
