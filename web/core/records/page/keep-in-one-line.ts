/**
 * A ref. Marks the facts that would begin a second line where the head has room for one: they are neither drawn
 * nor reached by the keyboard, and stand among the details. They keep their place, so that marking moves nothing.
 */
export function keepInOneLine(facts: HTMLElement | null): () => void {
  if (!facts) return () => {}
  const sizes = new ResizeObserver(() => mark(facts))
  const watch = () => {
    sizes.disconnect()
    for (const part of [facts, ...facts.children]) sizes.observe(part)
    mark(facts)
  }
  // A fact may come later than the head, when what works it out has been fetched.
  const comings = new MutationObserver(watch)
  comings.observe(facts, { childList: true })
  watch()
  return () => {
    sizes.disconnect()
    comings.disconnect()
  }
}

function mark(facts: HTMLElement): void {
  const end = facts.getBoundingClientRect().bottom
  for (const fact of facts.children)
    fact.toggleAttribute('data-no-room', fact.getBoundingClientRect().top >= end)
}
