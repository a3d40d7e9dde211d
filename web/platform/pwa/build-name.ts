/** Which build a page is of: the hash in the name of its entry, which changes with any file it leads to. */
export function buildOfEntry(address: string): string | null {
  return /assets\/index-([\w-]+)\.js$/.exec(address)?.[1] ?? null
}
