import { idAt } from './id-at.ts'
import type { Life } from './life.ts'
import { between } from './random.ts'
import type { Story } from './seed-values.ts'

/** The span of time a seeded workspace was worked in. */
export interface Span {
  from: Date
  to: Date
}

/**
 * Gives stories their times: records come one after the other over the whole span, `share` (0 to 1) is how
 * far along this one is; changes follow some days apart, and those that would lie in the future have not happened.
 */
export function planLife(story: Story, share: number, span: Span, random: () => number): Life {
  const length = span.to.getTime() - span.from.getTime()
  const at = new Date(span.from.getTime() + Math.floor(length * share))
  let last = at.getTime()
  const edits = story.edits.map((values) => {
    last += between(random, 1, 40 * 24 * 60) * 60_000
    return { at: new Date(last), values }
  })
  return {
    id: idAt(at, random),
    at,
    values: story.values,
    edits: edits.filter((edit) => edit.at < span.to),
  }
}
