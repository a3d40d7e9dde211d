import { actingHeader } from '../../../platform/api/acting.ts'
import { ApiError, refusalIn } from '../../../platform/api/api-error.ts'
import { refuseLooker } from '../../../platform/api/only-looking.ts'
import { randomId } from '../../../platform/api/random-id.ts'
import { apiUrl, noteEnd } from '../../../platform/api/request.ts'
import type { ImportOutput } from '../import-types.ts'

export interface Upload {
  done: Promise<ImportOutput>
  cancel(): void
}

/** Sends files for a new import and tells how far they are, from 0 to 1. fetch cannot tell, so this asks the old way. */
export function uploadFiles(files: readonly File[], onProgress: (share: number) => void): Upload {
  refuseLooker('POST', '/imports')
  const sending = new XMLHttpRequest()
  const done = new Promise<ImportOutput>((resolve, reject) => {
    sending.upload.onprogress = ({ loaded, total }) => total > 0 && onProgress(loaded / total)
    sending.onerror = () => reject(unreachable())
    sending.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'))
    sending.onload = () => {
      const body = parsed(sending.responseText)
      if (sending.status === 401) noteEnd(body)
      if (sending.status < 300) resolve(body as ImportOutput)
      else reject(new ApiError(sending.status, refusalIn(sending.status, body), body))
    }
  })
  sending.open('POST', apiUrl('/imports'))
  sending.setRequestHeader('accept', 'application/json')
  sending.setRequestHeader('x-kith-request', '1')
  sending.setRequestHeader('idempotency-key', randomId())
  for (const [name, value] of Object.entries(actingHeader('POST', '/imports')))
    sending.setRequestHeader(name, value)
  sending.send(formOf(files))
  return { done, cancel: () => sending.abort() }
}

function formOf(files: readonly File[]): FormData {
  const form = new FormData()
  for (const file of files) form.append('files', file)
  return form
}

function unreachable(): ApiError {
  return new ApiError(0, { code: 'network.unreachable', message: 'The server does not answer.' })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
