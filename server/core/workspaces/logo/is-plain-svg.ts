/** What a drawing is made of. Scripts, foreign content, animation and anything unknown are not among it. */
const elements = new Set(
  'svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan clipPath mask pattern linearGradient radialGradient stop marker style image'.split(
    ' ',
  ),
)

/** Does a text hold an SVG drawing, and nothing that runs, or that asks other servers for something? */
export function isPlainSvg(text: string): boolean {
  if (text.includes('\0') || /<!DOCTYPE|<!ENTITY|<!\[CDATA\[/i.test(text)) return false
  const plain = text.replace(/^\ufeff?\s*<\?xml[^?]*\?>/, '').replace(/<!--[\s\S]*?-->/g, '')
  if (/<[?!]/.test(plain) || !/^\s*<svg[\s>]/.test(plain)) return false
  const tags = [...plain.matchAll(/<\/?([A-Za-z][\w.-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g)]
  // Whatever is no tag by this reading might be one by another.
  const rest = plain.replace(/<\/?([A-Za-z][\w.-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g, '')
  if (rest.includes('<')) return false
  return (
    tags.every(([, name = '', attributes = '']) => elements.has(name) && areHarmless(attributes)) &&
    !asksOthers(rest)
  )
}

function areHarmless(attributes: string): boolean {
  const all = [...attributes.matchAll(/([^\s=/"']+)\s*=\s*("[^"]*"|'[^']*')/g)]
  return all.every(([, name = '', quoted = '']) => {
    const value = quoted.slice(1, -1).trim()
    if (/^on/i.test(name)) return false
    if (/^(?:xlink:)?href$/i.test(name))
      return value.startsWith('#') || /^data:image\/(?:png|jpeg|webp);base64,/.test(value)
    return name.startsWith('xmlns') || !asksOthers(value)
  })
}

function asksOthers(text: string): boolean {
  return (
    /@import|javascript:|expression\s*\(/i.test(text) ||
    /url\(\s*(?!["']?#)/i.test(text) ||
    text.includes('\\')
  )
}
