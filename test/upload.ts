/** A multipart body as browsers send it, for `ask`. */
export interface Upload {
  body: Buffer
  headers: Record<string, string>
}

/** Files and texts as one multipart body; files all in the field `file`. */
export function upload(
  files: Readonly<Record<string, string | Uint8Array>>,
  texts: Readonly<Record<string, string>> = {},
): Upload {
  const boundary = 'kith-test-boundary'
  const pieces: Uint8Array[] = []
  const part = (header: string, content: string | Uint8Array) => {
    pieces.push(Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${header}\r\n\r\n`))
    pieces.push(Buffer.from(content), Buffer.from('\r\n'))
  }
  for (const [name, text] of Object.entries(texts)) part(`name="${name}"`, text)
  for (const [name, content] of Object.entries(files))
    part(`name="file"; filename="${name}"\r\ncontent-type: application/octet-stream`, content)
  pieces.push(Buffer.from(`--${boundary}--\r\n`))
  return {
    body: Buffer.concat(pieces),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}
