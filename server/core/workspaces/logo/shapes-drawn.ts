import type { SvgMarkup, SvgTag } from './svg-markup.ts'

/** Elements that are drawn anew wherever something refers to them. */
const repeated = new Set(['mask', 'pattern', 'clipPath'])

/**
 * How many shapes it takes to draw a drawing, those of masks, patterns and clips as often as they are referred
 * to; Infinity where one refers to another, so that few lines could draw billions.
 */
export function shapesDrawn({ tags, styles }: SvgMarkup): number {
  const around = repeatedAround(tags)
  const sizes = new Map<string, number>()
  for (const tag of tags) {
    const outer = around.get(tag)
    const id = outer && attributeOf(outer, 'id')
    if (id !== undefined) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  }
  const isRepeated = (id: string) => sizes.has(id)
  const byStyle = referredTo(styles).filter(isRepeated)
  if (byStyle.length > 0 && !isOfClassesOnly(styles)) return Number.POSITIVE_INFINITY
  let count = 0
  for (const tag of tags) {
    const hasClass = attributeOf(tag, 'class') !== undefined
    const own = tag.attributes.flatMap(({ value }) => referredTo(value)).filter(isRepeated)
    const all = hasClass ? [...own, ...byStyle] : own
    if (around.has(tag) && (all.length > 0 || (repeated.has(tag.name) && refersOn(tag))))
      return Number.POSITIVE_INFINITY
    count += 1 + all.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0)
  }
  return count
}

/** For each tag that is a mask, pattern or clip, or stands in one: the outermost of them. */
function repeatedAround(tags: readonly SvgTag[]): Map<SvgTag, SvgTag> {
  const around = new Map<SvgTag, SvgTag>()
  for (const tag of tags) {
    const outer = (tag.parent && around.get(tag.parent)) ?? (repeated.has(tag.name) ? tag : undefined)
    if (outer) around.set(tag, outer)
  }
  return around
}

// What another holds is drawn in its place.
function refersOn(tag: SvgTag): boolean {
  return tag.attributes.some(({ name }) => name === 'href' || name.endsWith(':href'))
}

function attributeOf(tag: SvgTag, name: string): string | undefined {
  return tag.attributes.find((one) => one.name === name)?.value
}

function referredTo(text: string): string[] {
  return [...text.matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map(([, id = '']) => id)
}

/** Do the styles choose what they are for by classes alone? Of others it is not known here what they reach. */
function isOfClassesOnly(styles: string): boolean {
  return styles
    .split('}')
    .flatMap((rule) => rule.split('{').slice(0, -1))
    .every((selectors) => /^[\s,.\w-]*$/.test(selectors) && !/(^|[\s,])[^\s,.]/.test(selectors))
}
