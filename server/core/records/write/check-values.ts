import { brokenRules } from '../../../../shared/core/expressions/validation-rules.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import type { Transaction } from '../../../platform/context.ts'
import { fieldColumns } from '../table-shape.ts'
import { accepted, type Change } from './change.ts'

/** What must hold for the record as a whole: required fields have values, validation rules are true. */
export function checkValues(tx: Transaction, object: ObjectDefinition, changes: readonly Change[]): void {
  const required = fieldColumns(object)
    .map((one) => one.field)
    .filter((field) => field.required === true)
  for (const change of accepted(changes)) {
    if (change.action === 'delete' || change.action === 'restore') continue
    for (const field of required) {
      // A record from before the field was required may be edited elsewhere without filling it in.
      const wasBlank = change.action === 'update' && (change.before?.[field.name] ?? null) === null
      const isBlank = (change.after[field.name] ?? null) === null
      if (isBlank && (!wasBlank || change.given.has(field.name))) {
        change.problems.push({
          path: field.name,
          code: 'records.required',
          message: 'This field needs a value.',
        })
      }
    }
    change.problems.push(...rulesBroken(tx, object, change.after))
  }
}

/** A rule over a hidden field refuses like any other, without naming the field. */
function rulesBroken(
  tx: Transaction,
  object: ObjectDefinition,
  record: Readonly<Record<string, unknown>>,
): ErrorDetail[] {
  const isShown = (name: string) => {
    const field = findField(object, name)
    return field === undefined || tx.access.canReadField(object.id, field.id)
  }
  return brokenRules(object, record, tx.values).map((problem) => {
    const read = Array.isArray(problem.params?.fields) ? problem.params.fields : []
    const fields = read.map(String).filter(isShown)
    return { ...problem, path: fields[0] ?? '', params: { ...problem.params, fields } }
  })
}
