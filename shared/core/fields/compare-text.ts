const collator = new Intl.Collator('en', { usage: 'sort' })

/**
 * A total order of texts by Unicode's root collation, equal only for identical texts. Lists on the server
 * sort by the collation of the workspace's language, which may place scripts otherwise.
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return collator.compare(a, b) || (a < b ? -1 : 1)
}
