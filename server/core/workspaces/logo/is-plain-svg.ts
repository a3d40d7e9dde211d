import { shapesDrawn } from './shapes-drawn.ts'
import { readSvgMarkup, type SvgTag } from './svg-markup.ts'
import { withoutDeclaration } from './without-declaration.ts'

/**
 * What a drawing is made of. Scripts, foreign content, animation and anything unknown are not among it; nor is
 * `use` or `marker`, of which few lines draw billions of shapes.
 */
const elements = new Set(
  'svg g defs symbol title desc metadata path rect circle ellipse line polyline polygon text tspan clipPath mask pattern linearGradient radialGradient stop style image'.split(
    ' ',
  ),
)

/** More than any logo has, and drawn at once. */
const mostShapes = 5_000

/** What moves, or is drawn pixel by pixel, costs whoever looks at it as long as it is shown. */
const costly =
  /@(?:-[a-z]+-)?keyframes|(?:^|[^a-z])(?:backdrop-)?(?:filter|animation|transition|offset-path)(?:-[a-z]+)*\s*(?::|\/\*)|\b(?:blur|drop-shadow)\(/i

/** Attributes that say the same as those styles. */
const costlyAttributes = new Set(['filter', 'animation', 'transition'])

/** Does a text hold an SVG drawing, and nothing that runs, takes long to draw, or asks other servers for something? */
export function isPlainSvg(text: string): boolean {
  if (text.includes('\0')) return false
  const markup = readSvgMarkup(withoutDeclaration(text))
  if (markup === null || markup.tags[0]?.name !== 'svg') return false
  if (!markup.tags.every(isHarmless) || asksOthers(markup.text) || costly.test(markup.styles)) return false
  return shapesDrawn(markup) <= mostShapes
}

function isHarmless({ name: element, attributes }: SvgTag): boolean {
  if (!elements.has(element)) return false
  return attributes.every(({ name, value }) => {
    // Whoever writes the drawing chooses the prefixes.
    const local = name.slice(name.lastIndexOf(':') + 1).toLowerCase()
    if (local.startsWith('on') || /^on/i.test(name) || costlyAttributes.has(local)) return false
    if (local === 'style' && costly.test(value)) return false
    if (local === 'href')
      return value.trim().startsWith('#') || /^\s*data:image\/(?:png|jpeg|webp);base64,/.test(value)
    return !asksOthers(value)
  })
}

function asksOthers(text: string): boolean {
  return (
    /@import|javascript:|expression\s*\(|\b(?:image|image-set|src)\(/i.test(text) ||
    /url\(\s*(?!["']?#)/i.test(text) ||
    text.includes('\\')
  )
}
