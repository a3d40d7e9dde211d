import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { isNumeric } from '../../../../shared/core/fields/traits.ts'
import type { Condition, Operator } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { operandFor } from '../../fields/operand/operators.ts'
import { type FieldPath, useFieldPath } from '../../metadata/field-path.ts'

/** The operators a path may be compared with. */
export function operatorsOf(path: FieldPath): readonly Operator[] {
  if (path.resolved.end.kind === 'records') return ['some', 'none']
  if (path.part !== undefined) return ['contains', 'eq', 'startsWith', 'neq', 'isBlank', 'isNotBlank']
  return shownTypeOf(path.field).operators(path.field)
}

/** A condition on a path, as people most often mean it, still without what to compare with. */
export function useNewCondition(object: ObjectDefinition): (path: string) => Condition {
  const find = useFieldPath(object)
  return (path) => {
    const found = find(path)
    const op = found ? preferred(found) : 'eq'
    const value = operandFor(op, 'isBlank', undefined)
    return { field: path, op, ...(value !== undefined && { value }) }
  }
}

// "Is any of" can say all that "is" says, and one can go on choosing; few records have exactly one amount.
function preferred(path: FieldPath): Operator {
  const offered = operatorsOf(path)
  const kind = path.resolved.end.kind === 'records' ? null : shownTypeOf(path.field).kind(path.field)
  if ((kind === 'choice' || kind === 'reference') && offered.includes('in')) return 'in'
  if (offered.includes('gte') && isNumeric(resultField(path.field))) return 'gte'
  return offered[0] ?? 'eq'
}
