import type { ShownFieldType } from '../field-type.ts'
import type { Reference, ReferenceValue } from '../reference.ts'
import { keyOperators, manyOperators } from './operators.ts'

export const reference = {
  name: 'reference',
  traits: { group: 'pointer', mayBe: ['unique', 'indexed'], converts: 'within' },
  kind: (field) => (field.options.many ? 'references' : 'reference'),
  operators: (field) => (field.options.many ? manyOperators : keyOperators),
  format: (value) => idsOf(value).join(', '),
  formatPlain: (value) => targetsIn(value).map(plainReference).join(';'),
  compare: (a, b) => compareIds(idsOf(a), idsOf(b)),
  equals: (a, b) => a === b || (a !== null && b !== null && idsOf(a).join() === idsOf(b).join()),
} satisfies ShownFieldType<ReferenceValue>

/** The ids in the value of a reference field, in its order. */
export function idsOf(value: ReferenceValue): string[] {
  return targetsIn(value).map((target) => (typeof target === 'string' ? target : target.id))
}

/** What a value points at, as a list. */
function targetsIn(value: ReferenceValue): Reference[] {
  return Array.isArray(value) ? value : [value]
}

function compareIds(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join(), b.join()]
  return left === right ? 0 : left < right ? -1 : 1
}

/** One of them as files carry it. */
export function plainReference(target: Reference): string {
  return typeof target === 'string' ? target : `${target.object}:${target.id}`
}
