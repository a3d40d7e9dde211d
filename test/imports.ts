import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import type { Language } from '../shared/core/metadata.ts'
import type { Answer, Client } from './api.ts'
import { testBackground } from './background.ts'
import { type House, testHouse } from './people.ts'
import { upload } from './upload.ts'

export interface ImportHouse extends House {
  /** Uploads files and gives the draft; refuses to go on when it was refused. */
  draft(files: Files, texts?: Readonly<Record<string, string>>): Promise<Answer['body']>
  send(files: Files, texts?: Readonly<Record<string, string>>): Promise<Answer>
  /** Starts an import and waits for its end. */
  run(id: string, as?: Client): Promise<Answer['body']>
  /** Tries it and waits for the end. */
  dryRun(id: string, as?: Client): Promise<Answer['body']>
}

type Files = Readonly<Record<string, string | Uint8Array>>

/** A house whose jobs are worked on, with what tests of imports do again and again. */
export async function importHouse(language: Language = 'en'): Promise<ImportHouse> {
  const background = testBackground()
  const house = await testHouse({ committed: background.committed }, language)
  await background.start(house.installation)
  const { admin } = house
  const send: ImportHouse['send'] = (files, texts) => admin.post('/imports', undefined, upload(files, texts))
  const draft: ImportHouse['draft'] = async (files, texts) => {
    const answer = await send(files, texts)
    assert.equal(answer.status, 201, JSON.stringify(answer.body))
    return answer.body
  }
  const begin = async (client: Client, path: string): Promise<void> => {
    const { status, body } = await client.post(path)
    assert.equal(status, 202, JSON.stringify(body))
  }
  return {
    ...house,
    send,
    draft,
    run: async (id, as = admin) => {
      await begin(as, `/imports/${id}/start`)
      return until(as, id, (body) => !['waiting', 'running'].includes(body.status))
    },
    dryRun: async (id, as = admin) => {
      await begin(as, `/imports/${id}/dry-run`)
      return until(as, id, (body) => !['waiting', 'running'].includes(body.dryRun?.status))
    },
  }
}

/** Asks for an import until it is as wanted. */
export async function until(
  client: Client,
  id: string,
  isSo: (body: Answer['body']) => boolean,
): Promise<Answer['body']> {
  for (let looks = 0; ; looks++) {
    const { body } = await client.get(`/imports/${id}`)
    if (isSo(body)) return body
    assert.ok(looks < 2_400, `it never came to that: ${JSON.stringify(body).slice(0, 1_000)}`)
    await wait(25)
  }
}
