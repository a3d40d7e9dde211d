import { useMemo } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ColorRule } from '../../../../shared/core/views.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { type RuleOf, ruleOf } from './color-of.ts'

/** Says of records which colour rule they fall under, as the reader's day and names have it. */
export function useRuleOf(object: ObjectDefinition, rules: readonly ColorRule[]): RuleOf {
  const metadata = useMetadata()
  const context = useValueContext()
  return useMemo(() => ruleOf(rules, { metadata, object, context }), [rules, metadata, object, context])
}
