import { filterProblem } from '../../filter-problems.ts'
import { filterLimits, type Operator, takesList, takesNothing } from '../../filters.ts'
import type { Parsed, ParsedOperand, Problem, StatedCondition } from '../field-type.ts'

/**
 * The operand of a condition: nothing, one value, a pair or a list of values, each read by `one`.
 * Refuses blanks inside it: a blank is asked for by isBlank.
 */
export function readOperand(
  condition: StatedCondition,
  offered: readonly Operator[],
  one: (input: unknown, op: Operator) => Parsed<unknown>,
): ParsedOperand {
  const { op, value } = condition
  if (!offered.includes(op))
    return refusedOperand(filterProblem('filters.operator-not-offered', { op, offered: offered.join(', ') }))
  if (takesNothing(op)) {
    if (value === undefined || value === null) return { ok: true, operand: undefined }
    return refusedOperand(filterProblem('filters.no-value-expected'))
  }
  if (op === 'between') return readPair(value, (input) => one(input, op))
  if (takesList(op)) return readList(value, (input) => one(input, op))
  return readOne(one(value, op))
}

function refusedOperand(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem }
}

function readOne(parsed: Parsed<unknown>): ParsedOperand {
  if (!parsed.ok) return parsed
  if (parsed.value === null) return refusedOperand(filterProblem('filters.value-missing'))
  return { ok: true, operand: parsed.value }
}

function readPair(value: unknown, one: (input: unknown) => Parsed<unknown>): ParsedOperand {
  if (!Array.isArray(value) || value.length !== 2)
    return refusedOperand(filterProblem('filters.pair-expected'))
  return readEach(value, one)
}

function readList(value: unknown, one: (input: unknown) => Parsed<unknown>): ParsedOperand {
  if (!Array.isArray(value) || value.length === 0)
    return refusedOperand(filterProblem('filters.list-expected'))
  const limit = filterLimits.listValues
  if (value.length > limit) return refusedOperand(filterProblem('filters.too-many-values', { limit }))
  return readEach(value, one)
}

function readEach(values: readonly unknown[], one: (input: unknown) => Parsed<unknown>): ParsedOperand {
  const operands: unknown[] = []
  for (const [at, value] of values.entries()) {
    const read = readOne(one(value))
    if (!read.ok) {
      const part = `[${at}]${read.problem.part === undefined ? '' : `.${read.problem.part}`}`
      return refusedOperand({ ...read.problem, part })
    }
    operands.push(read.operand)
  }
  return { ok: true, operand: operands }
}
