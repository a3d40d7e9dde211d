import { AppError } from '../../../../shared/platform/errors.ts'

/** Reads a multipart body; one that breaks off or is not made as it says is refused as such. */
export async function wholeUpload<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof AppError || !isBroken(error)) throw error
    const sentence = 'The upload broke off before its end, so nothing was kept. Send it again.'
    throw new AppError('malformed', 'http.broken-upload', sentence, { cause: error })
  }
}

// The parser of multipart bodies has messages only.
function isBroken(error: unknown): boolean {
  return (
    error instanceof Error && /^(Unexpected end of|Malformed|Multipart:|Part terminated)/i.test(error.message)
  )
}
