import type { Trial } from '../trial.ts'
import { type Job, rate } from './job.ts'

/** Everyone as a CSV file, read as fast as it comes. */
export const exportPeople: Job = {
  name: 'export of all people as CSV',
  promise: '20,000 rows/s, flat memory',
  run: async (trial: Trial) => {
    const begun = performance.now()
    const answer = await fetch(`${trial.url}/api/v1/records/contact/export?format=csv`, {
      headers: { authorization: `Bearer ${trial.key}` },
    })
    if (!answer.ok) throw new Error(`answered ${answer.status}: ${(await answer.text()).slice(0, 200)}`)
    let lines = 0
    let most = 0
    for await (const chunk of answer.body!) {
      for (const byte of chunk) if (byte === 10) lines++
      most = Math.max(most, trial.memoryMb() ?? 0)
    }
    return `${rate(lines - 1, begun)}, ${most.toFixed(0)} MB at most meanwhile`
  },
}
