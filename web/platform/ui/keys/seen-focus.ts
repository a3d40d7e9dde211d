let last: { field: Element; before: Element | null } | null = null

/** A field that nobody sees has the focus for a while in the place of what had it before. */
export function standIn(field: Element, before: Element | null): void {
  last = { field, before }
}

/** What has the focus as far as anybody sees. */
export function seenFocus(): Element | null {
  const focused = document.activeElement
  return last !== null && focused === last.field ? last.before : focused
}
