import { brokenRules } from '../../../../shared/core/expressions/validation-rules.ts'
import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import { type LocalizedText, localized, type ObjectDefinition } from '../../../../shared/core/metadata.ts'

type Values = Readonly<Record<string, unknown>>

/** What a rule of the object asks of a record that would break it. */
interface BrokenRule {
  reason: string
  /** The fields it reads that say nothing yet; all of them where each says something. */
  names: readonly string[]
}

/** The rules a record would break with these values. */
export function brokenByMove(object: ObjectDefinition, values: Values, context: ValueContext): BrokenRule[] {
  return brokenRules(object, values, context).map(({ params = {} }) => {
    const names = Array.isArray(params.fields) ? params.fields.map(String) : []
    const blank = names.filter((name) => (values[name] ?? null) === null)
    return {
      reason: localized(params.message as LocalizedText, context.language),
      names: blank.length > 0 ? blank : names,
    }
  })
}
