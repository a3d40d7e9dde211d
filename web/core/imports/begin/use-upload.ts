import { useEffect, useRef, useState } from 'react'
import type { ImportOutput } from '../import-types.ts'
import { type Upload, uploadFiles } from './upload.ts'

/** One upload at a time: its files, how far it is, why it failed. Leaving the page ends it. */
export function useUpload(onUploaded: (draft: ImportOutput) => Promise<void>) {
  const [files, setFiles] = useState<readonly File[] | null>(null)
  const [share, setShare] = useState(0)
  const [error, setError] = useState<unknown>(null)
  const upload = useRef<Upload>(null)
  useEffect(() => () => upload.current?.cancel(), [])

  async function begin(list: readonly File[]) {
    setFiles(list)
    setShare(0)
    setError(null)
    upload.current = uploadFiles(list, setShare)
    try {
      await onUploaded(await upload.current.done)
    } catch (reason) {
      if (!isAbort(reason)) setError(reason)
      setFiles(null)
    }
  }

  return { files, share, error, begin, cancel: () => upload.current?.cancel() }
}

function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError'
}
