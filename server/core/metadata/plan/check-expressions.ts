import { checkDefault } from '../../../../shared/core/expressions/default-value.ts'
import { checkFormula } from '../../../../shared/core/expressions/formulas.ts'
import { checkValidationRule } from '../../../../shared/core/expressions/validation-rules.ts'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { checkLabel } from './check-names.ts'

/**
 * Every formula, computed default and validation rule of an object, changed or not: a field that goes or
 * becomes another type may be read by any of them.
 */
export function checkExpressions(object: ObjectDefinition): ErrorDetail[] {
  const fields = liveFields(object).flatMap((field) => [
    ...(field.type === 'formula' ? at(`fields.${field.name}.options`, checkFormula(field, object)) : []),
    ...at(`fields.${field.name}`, checkDefault(field, object)),
  ])
  const rules = object.validationRules.flatMap((rule, place) => [
    ...at(`validationRules[${place}]`, checkValidationRule(rule, object)),
    ...checkLabel(`validationRules[${place}].message`, rule.message, 500),
  ])
  return [...fields, ...rules]
}

function at(path: string, problems: readonly ErrorDetail[]): ErrorDetail[] {
  return problems.map((problem) => ({ ...problem, path: `${path}.${problem.path}` }))
}
