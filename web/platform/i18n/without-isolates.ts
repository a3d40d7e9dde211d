/** A text as it is kept: without the invisible signs that a sentence puts around the names in it. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '')
}
