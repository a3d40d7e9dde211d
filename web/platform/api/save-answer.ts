import { actingHeader } from './acting.ts'
import { ApiError, refusalIn } from './api-error.ts'
import { refuseLooker } from './only-looking.ts'
import { apiUrl, noteEnd } from './request.ts'

/** Asks for a file with a question too long for an address, and has the browser keep it by the name it comes with. */
export async function saveAnswer(path: string, body: unknown): Promise<void> {
  refuseLooker('POST', path)
  const headers = { 'content-type': 'application/json', 'x-kith-request': '1', ...actingHeader('POST', path) }
  const answer = await fetch(apiUrl(path), {
    method: 'POST',
    headers,
    credentials: 'same-origin',
    body: JSON.stringify(body),
  }).catch(() => null)
  if (answer === null)
    throw new ApiError(0, { code: 'network.unreachable', message: 'The server does not answer.' })
  if (!answer.ok) {
    const said = await answer.json().catch(() => null)
    if (answer.status === 401) noteEnd(said)
    throw new ApiError(answer.status, refusalIn(answer.status, said))
  }
  const file = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = file
  link.download = nameIn(answer.headers.get('content-disposition') ?? '')
  link.click()
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(file))
}

function nameIn(disposition: string): string {
  const written = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? ''
  return decodeURIComponent(written)
}
