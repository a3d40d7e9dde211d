import { readSvgMarkup } from './svg-markup.ts'
import { withoutDeclaration } from './without-declaration.ts'

/** How many pixels each unit of a length is. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
}

/** The longer side, in pixels, a drawing says for itself; 0 where it says none, Infinity for one nobody can tell. */
export function drawingSide(text: string): number {
  const outermost = readSvgMarkup(withoutDeclaration(text))?.tags[0]
  const said = (outermost?.attributes ?? []).filter(({ name }) => name === 'width' || name === 'height')
  return Math.max(0, ...said.map(({ value }) => pixels(value.trim())))
}

function pixels(length: string): number {
  if (length === '' || length === 'auto' || length.endsWith('%')) return 0
  const [, number = '', unit = ''] = /^\+?((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]*)$/i.exec(length) ?? []
  const size = units[unit.toLowerCase()]
  return number === '' || size === undefined ? Number.POSITIVE_INFINITY : Number(number) * size
}
