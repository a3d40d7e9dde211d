import { formatLimits } from '../limits.ts'
import type { Cell } from '../row.ts'

/**
 * The values of a parsed JSON object by name: nested objects under dotted names (`address.city`), lists
 * of plain values joined by `;`, anything deeper as JSON. Numbers keep the digits they were written with.
 */
export function flattenObject(object: object): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  flattenInto(cells, object, '', 1)
  return cells
}

/** Parses JSON so that numbers too long for a double arrive as their digits. */
export function parseJson(text: string): unknown {
  return longNumber.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text)
}

const longNumber = /\d{16}/

/** A number as it was written, where a double would change it. */
class Digits {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

// The third argument is in the language (ES2026) but not yet in the compiler's library.
const keepDigits = ((_key: string, value: unknown, context?: { source?: string }) =>
  typeof value === 'number' && context?.source !== undefined && longNumber.test(context.source)
    ? new Digits(context.source)
    : value) as (key: string, value: unknown) => unknown

function flattenInto(cells: Map<string, Cell>, object: object, prefix: string, depth: number): void {
  for (const [key, value] of Object.entries(object)) {
    if (cells.size >= formatLimits.columns) return
    const name = prefix + key.slice(0, formatLimits.columnNameChars)
    if (isPlainObject(value) && depth < formatLimits.jsonDepth)
      flattenInto(cells, value, `${name}.`, depth + 1)
    else cells.set(name, cellOf(value))
  }
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Digits)
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return { kind: 'boolean', text: String(value) }
  if (typeof value === 'number') return { kind: 'number', text: String(value) }
  if (value instanceof Digits) return { kind: 'number', text: value.source }
  if (Array.isArray(value) && value.every(isScalar)) return value.map(scalarText).join(';')
  return typeof value === 'string' ? value : JSON.stringify(value, digitsAsText)
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object' || value instanceof Digits
}

function scalarText(value: unknown): string {
  return value instanceof Digits ? value.source : String(value ?? '')
}

function digitsAsText(_key: string, value: unknown): unknown {
  return value instanceof Digits ? value.source : value
}
