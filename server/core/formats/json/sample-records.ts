import type { TextSample } from '../sample-source.ts'
import type { Scanned } from './read-records.ts'

/** Records of a sample with their lines; the last one only when it cannot be cut off. */
export function sampleRecords<R extends Scanned>(
  { text, isWhole }: TextSample,
  scan: (text: string, at: number) => R | null,
): { record: R; line: number }[] {
  const found: { record: R; line: number }[] = []
  let line = 1
  for (let at = 0; ; ) {
    const record = scan(text, at)
    if (record === null || (!isWhole && record.end >= text.length && found.length > 0)) return found
    found.push({ record, line: line + (record.leading ?? 0) })
    line += record.lines
    at = record.end
  }
}
