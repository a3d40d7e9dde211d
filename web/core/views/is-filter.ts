import {
  type Filter,
  filterLimits,
  type Operator,
  operators,
  takesList,
  takesNothing,
} from '../../../shared/core/filters.ts'
import { takesFilter } from '../fields/operand/operators.ts'
import { isPlain } from './read-shape.ts'

/**
 * Is it a filter by its form: known operators, each with an operand of the kind it takes, none nested deeper than
 * the server takes? Addresses come from anywhere, and what they hold is drawn.
 */
export function isFilter(value: unknown): value is Filter {
  return isWithin(value, filterLimits.depth)
}

/** The filter that something is; undefined where it is none. */
export function filterIn(value: unknown): Filter | undefined {
  return isFilter(value) ? value : undefined
}

function isWithin(value: unknown, depth: number): boolean {
  if (!isPlain(value) || depth <= 0) return false
  const areAll = (parts: unknown) => Array.isArray(parts) && parts.every((part) => isWithin(part, depth - 1))
  if ('and' in value) return areAll(value.and)
  if ('or' in value) return areAll(value.or)
  if ('not' in value) return isWithin(value.not, depth - 1)
  const op = operators.find((one) => one === value.op)
  return typeof value.field === 'string' && op !== undefined && fits(op, value.value, depth)
}

// Half-written is no mistake: somebody may still be choosing.
function fits(op: Operator, operand: unknown, depth: number): boolean {
  if (operand === undefined || operand === null || takesNothing(op)) return true
  if (takesFilter(op)) return isWithin(operand, depth - 1)
  if (takesList(op)) return Array.isArray(operand) && operand.every(isValue)
  if (op === 'between') return Array.isArray(operand) && operand.length === 2 && operand.every(isValueOrNone)
  return isValue(operand)
}

function isValueOrNone(value: unknown): boolean {
  return value === undefined || value === null || isValue(value)
}

/** A text, a number, yes or no; or a value of such parts, as an amount with its currency is. */
function isValue(value: unknown): boolean {
  if (!isPlain(value)) return isScalar(value)
  const parts = Object.entries(value)
  return (
    parts.length > 0 &&
    parts.every(([name, part]) => /^[a-z]\w*$/i.test(name) && (part === null || isScalar(part)))
  )
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
