import { between, pick, randomStream } from '../../server/commands/seed/random.ts'
import { daysAgo } from './days-ago.ts'
import { colleagues, customers, nextSteps, orders, products, workspace } from './example-company.ts'

/** Asks the API as the workspace's administrator; an answer that is a refusal is thrown. */
export type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
type Answer = any

/** Makes the example company's workspace through the API. Gives the id of a deal worth a picture. */
export async function fillWorkspace(ask: Ask): Promise<{ dealId: string }> {
  await ask('POST', '/workspaces', workspace)
  const owners = await createAll(
    ask,
    'member',
    colleagues.map((name) => ({ name })),
  )
  const productIds = await createAll(
    ask,
    'product',
    products.map(({ price, ...product }) => ({ ...product, price: euros(price) })),
  )
  const companies = await createAll(ask, 'company', customers.map(companyOf(owners)))
  await createAll(ask, 'contact', contactsOf(companies, owners))
  const { records: stages } = await ask('GET', '/records/stage?limit=50')
  for (const { id, title } of stages) {
    const usualDays = usualTimes[title]
    if (usualDays !== undefined) await ask('PATCH', `/records/stage/${id}`, { usualDays })
  }
  const deals = await createDeals(ask, dealsOf({ companies, owners, productIds, stages }))
  const dealId = deals[stages.findIndex((stage: Answer) => stage.title === 'Proposal')]!
  await ask('POST', '/records/note', {
    body: '<p>They want it on site before the frost. Delivery in week 5 is fine.</p>',
    about: [{ object: 'deal', id: dealId }],
  })
  return { dealId }
}

async function createAll(ask: Ask, object: string, values: object[]): Promise<string[]> {
  const items = values.map((one) => ({ action: 'create', values: one }))
  const { results } = await ask('POST', `/records/${object}/batch`, { items, atomic: true })
  return results.map((result: Answer) => result.id)
}

/** How long a deal usually stands in a stage: some of the pictures' deals have stood there longer. */
const usualTimes: Readonly<Record<string, number>> = {
  Qualify: 14,
  Discovery: 21,
  Solution: 21,
  Proposal: 18,
  Negotiation: 14,
}

/** Deals of the last weeks, each made on a day of its own. */
async function createDeals(ask: Ask, deals: readonly object[]): Promise<string[]> {
  const ids: string[] = []
  const random = randomStream(11)
  for (const values of deals) {
    const { record } = await daysAgo(between(random, 1, 25), () => ask('POST', '/records/deal', values))
    ids.push(record.id)
  }
  return ids
}

const euros = (amount: number) => ({ amount: String(amount), currency: 'EUR' })

function companyOf(owners: readonly string[]) {
  return ({ people: _, city, country, ...company }: (typeof customers)[number], at: number) => ({
    ...company,
    address: { city, country },
    owner: owners[at % owners.length],
  })
}

function contactsOf(companies: readonly string[], owners: readonly string[]): object[] {
  return customers.flatMap(({ people }, at) =>
    people.map(([first, last, jobTitle], n) => ({
      name: { first, last },
      jobTitle,
      company: companies[at],
      owner: owners[at % owners.length],
      email: `person${at}${n}@customer${at}.example`,
    })),
  )
}

interface Parts {
  companies: readonly string[]
  owners: readonly string[]
  productIds: readonly string[]
  stages: readonly { id: string }[]
}

function dealsOf({ companies, owners, productIds, stages }: Parts): object[] {
  const random = randomStream(7)
  return Array.from({ length: 46 }, (_, at) => ({
    name: orders[at % orders.length],
    company: companies[(at * 3) % companies.length],
    owner: owners[at % owners.length],
    product: pick(random, productIds),
    stage: stages[at % stages.length]!.id,
    amount: euros(between(random, 4, 180) * 500),
    closeDate: inDays(between(random, -6, 110)),
    nextStep: random() < 0.8 ? pick(random, nextSteps) : null,
  }))
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
