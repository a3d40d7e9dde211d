import { basename } from 'node:path'
import { importLimits } from '../../../shared/core/imports/import-limits.ts'
import { ImportPlanInput } from '../../../shared/core/imports-contract.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { parseJson } from '../../platform/http/request/parse-json.ts'
import { problemsOf } from '../../platform/http/request/problem-of-issue.ts'
import type { ReceivedBody, RouteRequest } from '../../platform/http/route.ts'
import { receiveUpload, type Upload } from '../files/receive-upload.ts'
import type { ImportUpload } from './mapping/draft-import.ts'

interface Received {
  files: ImportUpload[]
  plan: ImportPlanInput | null
  start: boolean
}

/** Takes in the files of an import. */
export function receiveFiles(store: FileStore, request: RouteRequest): Promise<ReceivedBody<Upload>> {
  return receiveUpload(store, request, { files: importLimits.tables, bytes: importLimits.fileBytes })
}

/** What an upload means for an import. Refuses a plan that is none. */
export function readReceived({ files, texts }: Upload): Received {
  const plan = texts.get('plan')
  return {
    files: files.map((file) => ({ ...file, name: fileName(file.name) })),
    plan: plan === undefined ? null : readPlan(plan),
    start: texts.get('start') === 'true',
  }
}

const longestName = 200

function fileName(sent: string): string {
  const plain = basename(sent).replaceAll('\0', '').toWellFormed().slice(0, longestName)
  return plain === '' ? 'file' : plain
}

function readPlan(text: string): ImportPlanInput {
  const read = ImportPlanInput.safeParse(parseJson(Buffer.from(text)))
  if (read.success) return read.data
  throw new AppError('invalid', 'http.invalid-request', 'The plan is not one. Correct what is named.', {
    details: problemsOf(read.error.issues),
  })
}
