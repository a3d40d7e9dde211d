import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { Context } from '../../server/platform/context.ts'
import { identifier, sql } from '../../server/platform/database/sql.ts'
import { findField } from '../../shared/core/metadata.ts'
import type { Sample } from '../sample.ts'
import type { Trial } from '../trial.ts'
import type { Job } from './job.ts'

const Changed = z.looseObject({ operationId: z.string().nullable() })
const Change = z.looseObject({ status: z.string() })
const promise = 'nobody waits long'
const name = `probe${Date.now().toString(36)}`
const fields = '/objects/contact/fields'

/** Changes of definitions on the largest table, while others read and write it: how long did anyone wait? */
export function changeFields(sample: Sample, ctx: Context): Job[] {
  const change = (what: string, body: (trial: Trial) => Promise<unknown>): Job => ({
    name: `${what} of people, meanwhile others read and write`,
    promise,
    run: (trial) => whileOthersWork(trial, sample, () => body(trial)),
  })
  const convert = (type: string, dryRun = false) => ({ type, dryRun })
  return [
    change('add a field', (trial) =>
      trial.ask('POST', fields, { name, type: 'text', label: { en: 'Probe' }, indexed: true }),
    ),
    change('fill a new field', () => fill(ctx)),
    change('rename a field', (trial) => trial.ask('PATCH', `${fields}/${name}`, { name: `${name}b` })),
    change('preview a new type for a field', (trial) =>
      trial.ask('POST', `${fields}/${name}b/type-change`, convert('number', true)),
    ),
    change('change the type of a field', (trial) =>
      trial.ask('POST', `${fields}/${name}b/type-change`, convert('number')),
    ),
    change('delete a field', (trial) => trial.ask('DELETE', `${fields}/${name}b`)),
    change('restore a field', (trial) => trial.ask('POST', `${fields}/${name}b/restoration`)),
  ]
}

/** Gives everyone a value, a few thousand at a time. */
async function fill(ctx: Context): Promise<void> {
  const { metadata, db } = await ctx.renewed()
  const object = metadata.objects.get('contact')!
  const column = identifier(findField(object, name)!.column)
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await db.rows(sql`
      select id from ${db.table(object.table)} where id > ${after}::uuid order by id limit 5000`)
    if (rows.length === 0) return
    const ids = rows.map((row) => String(row[0]))
    await db.run(sql`
      update ${db.table(object.table)} set ${column} = right(id::text, 3) where id = any(${ids}::uuid[])`)
    after = ids.at(-1)!
  }
}

async function whileOthersWork(trial: Trial, sample: Sample, body: () => Promise<unknown>): Promise<string> {
  const longest = { read: 0, write: 0 }
  const refused = new Map<string, number>()
  let isGoing = true
  const client = async (kind: 'read' | 'write', number: number) => {
    for (let turn = number; isGoing; turn += 8) {
      const at = performance.now()
      await workOf(trial, sample, kind, turn).catch((error: unknown) => {
        const said = String(error).slice(0, 120)
        refused.set(said, (refused.get(said) ?? 0) + 1)
      })
      longest[kind] = Math.max(longest[kind], performance.now() - at)
    }
  }
  const clients = Array.from({ length: 8 }, (_, at) => client(at < 5 ? 'read' : 'write', at))
  await wait(500)
  const begun = performance.now()
  try {
    await done(trial, await body())
  } finally {
    isGoing = false
    await Promise.all(clients)
  }
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
  const refusals = [...refused].map(([said, count]) => `, ${count} × ${said}`).join('')
  return `${seconds} s; longest read ${longest.read.toFixed(0)} ms, longest write ${longest.write.toFixed(0)} ms${refusals}`
}

async function workOf(trial: Trial, sample: Sample, kind: 'read' | 'write', turn: number): Promise<void> {
  const { id } = sample.contacts[turn % sample.contacts.length]!
  if (kind === 'write')
    await trial.ask('PATCH', `/records/contact/${id}`, { phone: `+3584${5_000_000 + (turn % 999_999)}` })
  else await trial.ask('GET', `/records/contact?sort=${turn % 2 ? 'name' : '-email'}&limit=50`)
}

/** A change that takes time goes on in the background. */
async function done(trial: Trial, answer: unknown): Promise<void> {
  const changed = Changed.safeParse(answer)
  if (!changed.success || changed.data.operationId === null) return
  for (;;) {
    const { status } = Change.parse(await trial.ask('GET', `/objects/changes/${changed.data.operationId}`))
    if (status === 'failed') throw new Error('The change failed.')
    if (status === 'done') return
    await wait(200)
  }
}
