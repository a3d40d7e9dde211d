import { type ChartPicture, seriesColor } from './chart-picture.ts'

const scale = 2
const edge = 20
const titleHeight = 28
const legendHeight = 22

/** The drawing with its name and, where it has several series, what each colour means: a picture that stands alone. */
export function chartPng(drawn: HTMLCanvasElement, picture: ChartPicture): string {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const isLegend = picture.series.length > 1
  const head = edge + titleHeight + (isLegend ? legendHeight : 0)
  const canvas = document.createElement('canvas')
  canvas.width = drawn.width + 2 * edge * scale
  canvas.height = drawn.height + (head + edge) * scale
  const pen = canvas.getContext('2d')
  if (!pen) return ''
  pen.fillStyle = token('--sheet')
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(drawn, edge * scale, head * scale)
  pen.scale(scale, scale)
  pen.textBaseline = 'middle'
  const { fontFamily } = getComputedStyle(document.body)
  pen.font = `600 16px ${fontFamily}`
  pen.fillStyle = token('--ink')
  pen.fillText(picture.name, edge, edge + 8)
  pen.font = `12px ${fontFamily}`
  let left = edge
  for (const [at, { name }] of isLegend ? picture.series.entries() : []) {
    pen.fillStyle = token(seriesColor(picture, at))
    pen.fillRect(left, edge + titleHeight, 10, 10)
    pen.fillStyle = token('--ink-2')
    pen.fillText(name, left + 16, edge + titleHeight + 5)
    left += 16 + pen.measureText(name).width + 16
  }
  return canvas.toDataURL('image/png')
}
