import { useMemo } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ColorRule } from '../../../../shared/core/views.ts'
import { lateCode, useLateCode } from '../../../platform/late-code.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import type { RuleOf } from './color-of.ts'

// Most boards have no colours.
const ruling = lateCode(() => import('./color-of.ts'))
const noRule: RuleOf = () => null

/** Says of records which colour rule they fall under, as the reader's day and names have it. */
export function useRuleOf(object: ObjectDefinition, rules: readonly ColorRule[]): RuleOf {
  const metadata = useMetadata()
  const context = useValueContext()
  const code = useLateCode(ruling, rules.length > 0)
  return useMemo(
    () => code?.ruleOf(rules, { metadata, object, context }) ?? noRule,
    [code, rules, metadata, object, context],
  )
}
