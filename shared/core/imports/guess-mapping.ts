import type { ValueContext } from '../fields/field-type.ts'
import { readCurrencyMarks } from '../fields/reading/read-currency-mark.ts'
import { isTime } from '../fields/traits.ts'
import type { FieldDefinition, Metadata, ObjectDefinition } from '../metadata.ts'
import type { ColumnGuess, ColumnInput, ColumnTarget, GuessReason } from './column-guess.ts'
import { type ColumnShape, columnShape, typeOfShape } from './column-shape.ts'
import { type HeaderName, readHeader } from './header-name.ts'
import { fitOfShape } from './shape-fit.ts'
import type { Certainty } from './table.ts'
import { type Candidate, candidatesByName } from './target-candidates.ts'

interface Column {
  input: ColumnInput
  header: HeaderName
  shape: ColumnShape
  candidates: Candidate[]
}

/**
 * For every column of a file about one object, the place its values most likely belong: a field, a related
 * record, a new field, or nowhere. No place is given twice; the better fitting column gets it.
 */
export function guessMapping(
  columns: readonly ColumnInput[],
  object: ObjectDefinition,
  world: { objects: Metadata['objects']; context: ValueContext },
): ColumnGuess[] {
  const looked = columns.map((input) => lookAt(input, object, world))
  const given = assign(looked)
  return looked.map((column) => guessOf(column, given.get(column), world.context))
}

function lookAt(
  input: ColumnInput,
  object: ObjectDefinition,
  { objects, context }: { objects: Metadata['objects']; context: ValueContext },
): Column {
  const header = readHeader(input.name)
  const sample = { filled: 1, cells: 'text' as const, ...input }
  const shape = columnShape(sample, context)
  const named = candidatesByName(header.forms, shape, { object, objects })
  const candidates = [...named, ...byValues(shape, object)].map((one) => weighed(one, header, shape))
  return { input, header, shape, candidates: candidates.sort((a, b) => b.score - a.score) }
}

/** Values that look like nothing else: an address book's third column may have no name at all. */
function byValues({ shape }: ColumnShape, object: ObjectDefinition): Candidate[] {
  if (shape !== 'email' && shape !== 'phone' && shape !== 'url') return []
  return object.fields
    .filter((field) => field.type === shape && field.deletedAt === undefined && !field.readOnly)
    .map((field) => ({
      target: { kind: 'field' as const, path: field.name },
      score: 0.5,
      reason: 'imports.guess.values' as const,
      field,
    }))
}

function weighed(candidate: Candidate, header: HeaderName, shape: ColumnShape): Candidate {
  if (candidate.field === undefined) return candidate
  const fit = candidate.target.kind === 'link' ? 1 : fitOfShape(candidate.target, candidate.field, shape)
  // A second email or address belongs to the field only when there is no first.
  const isNamed = candidate.reason !== 'imports.guess.values'
  const order = isNamed && header.ordinal > 1 ? 0.05 * Math.min(header.ordinal, 4) : 0
  return { ...candidate, score: Math.min(0.99, candidate.score * fit - order) }
}

/** Gives places to columns, best fit first. A whole (address) and its parts (address.city) exclude each other. */
function assign(columns: readonly Column[]): Map<Column, Candidate> {
  const given = new Map<Column, Candidate>()
  const taken = new Set<string>()
  const all = columns.flatMap((column) => column.candidates.map((candidate) => ({ column, candidate })))
  const partsFirst = (target: ColumnTarget) =>
    target.kind === 'field' && target.path.includes('.') ? 0.02 : 0
  const rank = ({ candidate }: (typeof all)[number]) => candidate.score + partsFirst(candidate.target)
  for (const { column, candidate } of all.sort((a, b) => rank(b) - rank(a))) {
    if (given.has(column) || candidate.score < leastScore || isTaken(candidate.target, taken)) continue
    given.set(column, candidate)
    for (const place of placesOf(candidate.target)) taken.add(place)
  }
  return given
}

const leastScore = 0.3

/** The place itself, and for a part a mark on its whole. */
function placesOf(target: ColumnTarget): string[] {
  if (target.kind === 'link') return [target.field, `${target.field}.`]
  if (target.kind !== 'field') return []
  const [whole = '', part] = target.path.split('.')
  return part === undefined ? [whole, `${whole}.`] : [target.path, `${whole}.some`]
}

function isTaken(target: ColumnTarget, taken: ReadonlySet<string>): boolean {
  if (target.kind === 'link') return taken.has(target.field)
  if (target.kind !== 'field') return false
  const [whole = '', part] = target.path.split('.')
  if (part === undefined) return taken.has(whole) || taken.has(`${whole}.some`)
  return taken.has(target.path) || taken.has(`${whole}.`)
}

function guessOf(column: Column, given: Candidate | undefined, context: ValueContext): ColumnGuess {
  const { input, header, shape, candidates } = column
  const chosen = given ?? leftOver(column)
  const field = given?.field
  const mark = header.unit?.currencyMark
  const currency = mark === null || mark === undefined ? null : readCurrencyMarks([mark], context)
  const others = distinctTargets(candidates.map(({ target }) => target)).filter(
    (one) => !isSame(one, chosen.target),
  )
  return {
    column: input.name,
    target: chosen.target,
    certainty:
      given === undefined && chosen.reason !== 'imports.guess.blank' ? 'unsure' : certaintyOf(chosen.score),
    reason: { code: chosen.reason, params: reasonParams(chosen, input.name) },
    alternatives: others.slice(0, 3),
    ...(header.unit !== null && header.unit.scale !== 1 && { scale: header.unit.scale }),
    ...(currency && { currency }),
    hints: withSerialDates(shape, input, field),
  }
}

/** A column no place was given to. */
function leftOver({ input, shape, candidates }: Column): {
  target: ColumnTarget
  score: number
  reason: GuessReason
} {
  if (shape.shape === 'blank') return { target: { kind: 'skip' }, score: 0.9, reason: 'imports.guess.blank' }
  const best = candidates[0]
  const isCovered = best !== undefined && best.score >= 0.6 && best.target.kind !== 'skip'
  // A second number or address is worth a field of its own; a second name for the same company is not.
  const isSecond = shape.shape === 'email' || shape.shape === 'phone' || shape.shape === 'url'
  if (isCovered && !isSecond) return { target: { kind: 'skip' }, score: 0.5, reason: 'imports.guess.taken' }
  return {
    target: { kind: 'new', type: typeOfShape[shape.shape], label: input.name },
    score: 0.5,
    reason: 'imports.guess.new',
  }
}

function certaintyOf(score: number): Certainty {
  if (score >= 0.85) return 'certain'
  return score >= 0.6 ? 'likely' : 'unsure'
}

function reasonParams({ target }: { target: ColumnTarget }, header: string): Record<string, string> {
  if (target.kind === 'field') return { header, field: target.path }
  return target.kind === 'link' ? { header, field: target.field, by: target.by } : { header }
}

/** Bare numbers around 40,000 under a date's header are days since 1900. */
function withSerialDates(
  shape: ColumnShape,
  input: ColumnInput,
  field: FieldDefinition | undefined,
): ColumnGuess['hints'] {
  const isDate = field !== undefined && isTime(field)
  const isSerial = input.samples.every((text) => /^\d{5}([.,]\d+)?$/.test(text.trim()))
  return isDate && shape.shape === 'number' && isSerial ? { ...shape.hints, excelDates: 1900 } : shape.hints
}

function distinctTargets(targets: readonly ColumnTarget[]): ColumnTarget[] {
  return targets.filter((target, at) => targets.findIndex((other) => isSame(other, target)) === at)
}

function isSame(a: ColumnTarget, b: ColumnTarget): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
