import type { ErrorDetail } from '../../platform/errors.ts'
import type { ValueContext } from '../fields/field-type.ts'
import { type Language, localized, type ObjectDefinition, type ValidationRule } from '../metadata.ts'
import { compileExpression, type Expression } from './compile-expression.ts'

interface CompiledRule {
  rule: ValidationRule
  place: number
  expression: Expression
}

const compiledRules = new WeakMap<ObjectDefinition, readonly CompiledRule[]>()

/** What is wrong with the expression of a validation rule of an object. */
export function checkValidationRule(rule: ValidationRule, object: ObjectDefinition): ErrorDetail[] {
  const compiled = compileExpression(rule.expression, object, { allowsNow: true, gives: 'boolean' })
  if (compiled.ok) return []
  const { line, column, params, code, message } = compiled.problem
  return [{ path: 'expression', code, message, params: { ...params, line, column } }]
}

/**
 * The rules of its object that a record breaks: those whose expression is false. Each with the path of the
 * first field it reads, and the rule's own sentence in the language (and in English as `message`).
 */
export function brokenRules(
  object: ObjectDefinition,
  record: Readonly<Record<string, unknown>>,
  context: ValueContext,
): ErrorDetail[] {
  return rulesOf(object)
    .filter(({ expression }) => expression.evaluate(record, context) === false)
    .map(({ rule, place, expression }) => ({
      path: expression.fields[0] ?? '',
      code: 'records.rule',
      message: sentence(rule, context.language),
      params: { rule: place, message: rule.message, fields: expression.fields },
    }))
}

function sentence(rule: ValidationRule, language: Language): string {
  return localized(rule.message, language)
}

// A rule that no longer compiles (a field it names is gone) refuses nothing.
function rulesOf(object: ObjectDefinition): readonly CompiledRule[] {
  const known = compiledRules.get(object)
  if (known) return known
  const rules = object.validationRules.flatMap((rule, place) => {
    const compiled = compileExpression(rule.expression, object, { allowsNow: true, gives: 'boolean' })
    return compiled.ok ? [{ rule, place, expression: compiled.expression }] : []
  })
  compiledRules.set(object, rules)
  return rules
}
