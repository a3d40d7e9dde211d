let pen: CanvasRenderingContext2D | null | undefined
const known = new Map<string, number>()
const keptAtMost = 2_000

/** How many pixels a name or a figure takes as tables and tabs write it, all digits of one width. */
export function textWidth(text: string): number {
  const shape = text.replaceAll(/\d/g, '0')
  const before = known.get(shape)
  if (before !== undefined) return before
  if (known.size >= keptAtMost) known.clear()
  const width = measured(shape)
  known.set(shape, width)
  return width
}

function measured(text: string): number {
  if (pen === undefined) {
    pen = document.createElement('canvas').getContext('2d')
    if (pen) pen.font = `500 13px ${getComputedStyle(document.body).fontFamily}`
  }
  return pen ? pen.measureText(text).width : text.length * 8
}
