/** Tells how far a long command is, on standard error and at most once a second. */
export function progressLine(): (line: string) => void {
  let last = Date.now()
  return (line) => {
    if (Date.now() - last < 1_000) return
    last = Date.now()
    process.stderr.write(`${line}\n`)
  }
}

/** 1234567 as '1.2 MB'. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
