import { basename } from 'node:path'
import { importLimits } from '../../../shared/core/imports/import-limits.ts'
import { ImportPlanInput, type ImportTable } from '../../../shared/core/imports-contract.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { parseJson } from '../../platform/http/parse-json.ts'
import { problemsOf } from '../../platform/http/problem-of-issue.ts'
import type { RouteRequest } from '../../platform/http/route.ts'
import { wholeUpload } from '../../platform/http/whole-upload.ts'
import { noFile } from '../files/no-file.ts'

export interface Received {
  files: ImportTable['file'][]
  plan: ImportPlanInput | null
  start: boolean
}

/** Keeps the files of an upload by their content, and reads what was said with them. */
export function receiveFiles(store: FileStore, request: RouteRequest): Promise<Received> {
  return wholeUpload(() => readParts(store, request))
}

async function readParts(store: FileStore, { raw }: RouteRequest): Promise<Received> {
  const files: ImportTable['file'][] = []
  const texts = new Map<string, string>()
  for await (const part of raw.parts()) {
    if (part.type === 'field') texts.set(part.fieldname, String(part.value))
    else {
      const kept = await store.store(part.file, importLimits.fileBytes)
      files.push({ ...kept, name: fileName(part.filename) })
    }
  }
  if (files.length === 0) throw noFile()
  const plan = texts.get('plan')
  return { files, plan: plan === undefined ? null : readPlan(plan), start: texts.get('start') === 'true' }
}

const longestName = 200

function fileName(sent: string | undefined): string {
  const plain = basename(sent ?? '')
    .replaceAll('\0', '')
    .toWellFormed()
    .slice(0, longestName)
  return plain === '' ? 'file' : plain
}

function readPlan(text: string): ImportPlanInput {
  const read = ImportPlanInput.safeParse(parseJson(Buffer.from(text)))
  if (read.success) return read.data
  throw new AppError('invalid', 'http.invalid-request', 'The plan is not one. Correct what is named.', {
    details: problemsOf(read.error.issues),
  })
}
