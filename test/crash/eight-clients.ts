import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Reply, RunningKith } from './running-kith.ts'

/** What one client was told is saved. */
export interface Acknowledged {
  companies: { id: string; name: string }[]
  /** By id: what was last acknowledged of it, and how often a change of it was. */
  deals: Map<string, { name: string; company: string; amount: number; changes: number; key: string }>
  /** Answers that are neither a success nor a passing refusal. */
  strange: string[]
}

/** Eight clients that create and change deals until told to stop, and repeat what got no answer under the same key. */
export function eightClients(kith: RunningKith): { told: Acknowledged; stop(): Promise<Acknowledged> } {
  const told: Acknowledged = { companies: [], deals: new Map(), strange: [] }
  let goOn = true
  const patiently = async (ask: () => Promise<Reply>, wanted: number): Promise<Reply> => {
    for (const until = Date.now() + 45_000; Date.now() < until; await wait(60)) {
      const reply = await ask().catch(() => null)
      if (reply?.status === wanted) return reply
      if (reply !== null && !isPassing(reply))
        told.strange.push(`${reply.status} ${JSON.stringify(reply.body)}`)
    }
    throw new Error(`no answer for a long time: ${told.strange.at(-1) ?? 'nobody there'}`)
  }
  const create = async (object: string, values: object) => {
    const key = randomUUID()
    const ask = () => kith.ask('POST', `/records/${object}`, values, { 'idempotency-key': key })
    return { key, id: (await patiently(ask, 201)).body.record.id as string }
  }
  const client = async (number: number): Promise<void> => {
    const name = `Company ${number}`
    const { id: company } = await create('company', { name })
    told.companies.push({ id: company, name })
    for (let round = 1; goOn; round++) await work({ kith, told, create, patiently }, company, round)
  }
  const working = Promise.all(Array.from({ length: 8 }, (_, number) => client(number)))
  working.catch(() => {})
  return {
    told,
    stop: async () => {
      goOn = false
      await working
      return told
    },
  }
}

interface Tools {
  kith: RunningKith
  told: Acknowledged
  create(object: string, values: object): Promise<{ key: string; id: string }>
  patiently(ask: () => Promise<Reply>, wanted: number): Promise<Reply>
}

async function work({ kith, told, create, patiently }: Tools, own: string, round: number): Promise<void> {
  // Every other deal is of one company that all clients write about.
  const company = round % 2 === 0 ? told.companies[0]!.id : own
  const name = `Deal ${randomUUID().replaceAll('-', '')}`
  const { id, key } = await create('deal', { name, company, amount: amount(round) })
  const deal = { name, company, amount: round, changes: 0, key }
  told.deals.set(id, deal)
  if (round % 3 !== 0) return
  await patiently(() => kith.ask('PATCH', `/records/deal/${id}`, { amount: amount(round + 0.5) }), 200)
  Object.assign(deal, { amount: round + 0.5, changes: 1 })
}

export function amount(value: number): { amount: string; currency: string } {
  return { amount: value.toFixed(2), currency: 'USD' }
}

// Away for a moment, or still at work on the first try.
function isPassing({ status, body }: Reply): boolean {
  const code = body?.error?.code
  return (status === 503 && typeof code === 'string') || code === 'http.idempotency-key-in-use'
}
