import { checkFilter } from '../../../../shared/core/check-filter.ts'
import { evaluateFilter, type RecordView } from '../../../../shared/core/evaluate-filter.ts'
import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import type { Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Related } from '../../../../shared/core/records.ts'
import type { PathStep } from '../../../../shared/core/resolve-path.ts'
import type { ResolvedFilter } from '../../../../shared/core/resolved-filter.ts'
import type { ColorRule } from '../../../../shared/core/views.ts'
import { askable } from '../filter-tree.ts'

/** Says which of the rules, if any, a record falls under. */
export type RuleOf = (record: RecordView, related: Related) => ColorRule | null

interface Surroundings {
  metadata: Metadata
  object: ObjectDefinition
  context: ValueContext
}

/**
 * The rules of a view made ready to be asked of many records. A rule that is half written, no longer fits the
 * definitions or asks about lists of other records colours nothing.
 */
export function ruleOf(rules: readonly ColorRule[], { metadata, object, context }: Surroundings): RuleOf {
  const ready = rules.flatMap((rule) => {
    const filter = askable(rule.filter)
    if (filter === undefined) return []
    const checked = checkFilter(filter, object, { metadata, context })
    return checked.ok && isOfRecord(checked.resolved) ? [{ rule, filter: checked.resolved }] : []
  })
  return (record, related) => {
    const sight = { context, related: (from: RecordView, step: PathStep) => target(from, step, related) }
    return ready.find(({ filter }) => evaluateFilter(filter, record, sight))?.rule ?? null
  }
}

/** Can it be told from the record and what its references lead to? */
function isOfRecord(filter: ResolvedFilter): boolean {
  if (filter.kind === 'and' || filter.kind === 'or') return filter.parts.every(isOfRecord)
  if (filter.kind === 'not') return isOfRecord(filter.part)
  return filter.kind === 'value' && filter.steps.every((step) => step.kind !== 'inverse')
}

function target(from: RecordView, step: PathStep, related: Related): RecordView[] {
  const value = from[step.field.name]
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  const found = typeof id === 'string' ? related[id] : undefined
  return found && !found.restricted ? [found] : []
}
