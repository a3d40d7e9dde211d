import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import * as names from '../../server/commands/seed/names.ts'
import { pick, randomStream } from '../../server/commands/seed/random.ts'
import type { Trial } from '../trial.ts'
import { type Job, rate } from './job.ts'

const rows = 100_000
const mark = Date.now().toString(36)

/** A CSV file of people, linked to companies there are and looked up by a key of their own. */
export function importPeople(companies: number): Job {
  return {
    name: `import of ${rows.toLocaleString('en')} people with companies and a key`,
    promise: '5,000 rows/s',
    run: async (trial) => {
      const id = await upload(trial, csv(companies))
      await trial.ask('PUT', `/imports/${id}/plan`, plan)
      const begun = performance.now()
      await trial.ask('POST', `/imports/${id}/start`)
      const counts = await untilDone(trial, id)
      return `${rate(rows, begun)}: ${counts}`
    },
  }
}

const field = (column: string, path: string) => ({ column, target: { kind: 'field', path } })
const plan = {
  quiet: true,
  parts: [
    {
      table: 'people.csv',
      object: 'contact',
      action: 'upsert',
      key: 'externalId',
      columns: [
        field('First name', 'name.first'),
        field('Last name', 'name.last'),
        field('Email', 'email'),
        field('Job title', 'jobTitle'),
        field('Key', 'externalId'),
        { column: 'Company', target: { kind: 'link', field: 'company', by: 'externalId' } },
      ],
    },
  ],
}

function csv(companies: number): string {
  const random = randomStream(7)
  const lines = Array.from({ length: rows }, (_, at) => {
    const [first, last] = [pick(random, names.givenNames), pick(random, names.familyNames)]
    const company = `C-${Math.floor(random() * companies)}`
    return `${first},${last},import${at}@${mark}.example,${pick(random, names.jobTitles)},I-${mark}-${at},${company}`
  })
  return `First name,Last name,Email,Job title,Key,Company\n${lines.join('\n')}\n`
}

async function upload(trial: Trial, text: string): Promise<string> {
  const form = new FormData()
  form.append('files', new File([text], 'people.csv', { type: 'text/csv' }))
  const answer = await fetch(`${trial.url}/api/v1/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${trial.key}` },
    body: form,
  })
  if (!answer.ok) throw new Error(`The file was not taken: ${await answer.text()}`)
  return z.object({ id: z.string() }).parse(await answer.json()).id
}

const Progress = z.looseObject({ status: z.string(), progress: z.unknown() })

async function untilDone(trial: Trial, id: string): Promise<string> {
  for (;;) {
    const { status, progress } = Progress.parse(await trial.ask('GET', `/imports/${id}`))
    if (status !== 'waiting' && status !== 'running')
      return `${status} ${JSON.stringify(progress).slice(0, 200)}`
    await wait(250)
  }
}
