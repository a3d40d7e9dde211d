import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { figuresOf } from '../measure.ts'
import type { Figure } from './figure.ts'

const head = ['| in the browser | promised | p50 | p95 | measured |', '| --- | ---: | ---: | ---: | ---: |']
const markers = { begin: '<!-- bench:web -->', end: '<!-- /bench:web -->' }

export function tableOf(figures: readonly Figure[]): string {
  return [...head, ...figures.map(row)].join('\n')
}

/** One row: where the promise is not kept by the worst twentieth, it is in bold. */
export function row({ name, unit, samples, promise }: Figure): string {
  // For what should be high, the worst twentieth are the lowest.
  const isHigh = promise !== undefined && 'least' in promise
  const { p50, p95 } = figuresOf(isHigh ? samples.map((sample) => -sample) : samples, 1)
  const [middle, worst] = [Math.abs(p50), Math.abs(p95)]
  const isMissed = promise !== undefined && ('most' in promise ? worst > promise.most : worst < promise.least)
  const written = inUnit(worst, unit)
  return `| ${[name, bound(promise, unit), inUnit(middle, unit), isMissed ? `**${written}**` : written, samples.length].join(' | ')} |`
}

/** Puts the table into a document between its markers, or makes a document of it. */
export function writeTable(file: string, text: string): void {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const [from, to] = [old.indexOf(markers.begin), old.indexOf(markers.end)]
  const hasMarkers = from >= 0 && to > from
  const marked = `${markers.begin}\n\n${text}\n\n`
  writeFileSync(file, hasMarkers ? old.slice(0, from) + marked + old.slice(to) : `${text}\n`)
}

function bound(promise: Figure['promise'], unit: Figure['unit']): string {
  if (promise === undefined) return '–'
  return 'most' in promise ? `≤ ${inUnit(promise.most, unit)}` : `≥ ${inUnit(promise.least, unit)}`
}

function inUnit(value: number, unit: Figure['unit']): string {
  const digits = value < 1 && value !== 0 ? 3 : value < 10 ? 1 : 0
  return `${Number(value.toFixed(digits)).toLocaleString('en')} ${unit}`.trim()
}
