import type { MultipartFile } from '@fastify/multipart'
import type { FileStore, IncomingFile } from '../../platform/files/file-store.ts'
import { wholeUpload } from '../../platform/http/request/whole-upload.ts'
import type { ReceivedBody, RouteRequest } from '../../platform/http/route.ts'
import { noFile } from './no-file.ts'

/** An upload as its route's handler finds it: on the disk, and gone after it but for what it keeps. */
export interface Upload {
  files: UploadedFile[]
  texts: ReadonlyMap<string, string>
}

export interface UploadedFile extends IncomingFile {
  /** As sent. */
  name: string
  mediaType: string
}

/** What an upload may hold. */
interface UploadLimits {
  files: number
  /** Of one file. */
  bytes: number
}

/** Takes a multipart body in. Refuses one without a file, or above its limits, and then leaves nothing behind. */
export async function receiveUpload(
  store: FileStore,
  request: RouteRequest,
  limits: UploadLimits,
): Promise<ReceivedBody<Upload>> {
  const files: UploadedFile[] = []
  const discard = async () => {
    for (const file of files) await store.discard(file)
  }
  try {
    const texts = await wholeUpload(() => readParts(store, request, limits, files))
    if (files.length === 0) throw noFile()
    const body: Upload = { files, texts }
    return { body, fingerprint: fingerprintOf(body), discard }
  } catch (error) {
    await discard()
    throw error
  }
}

async function readParts(
  store: FileStore,
  { raw }: RouteRequest,
  limits: UploadLimits,
  files: UploadedFile[],
): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for await (const part of raw.parts({ limits: { files: limits.files } })) {
    if (part.type === 'field') texts.set(part.fieldname, String(part.value))
    else files.push(await readFile(store, part, limits.bytes))
  }
  return texts
}

async function readFile(store: FileStore, part: MultipartFile, bytes: number): Promise<UploadedFile> {
  const received = await store.receive(part.file, bytes)
  return { ...received, name: part.filename ?? '', mediaType: part.mimetype }
}

function fingerprintOf({ files, texts }: Upload): string {
  const sent = files.map(({ hash, name, mediaType }) => [hash, name, mediaType])
  return JSON.stringify([sent, [...texts].sort()])
}
