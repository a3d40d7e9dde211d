import { useMemo } from 'react'
import type { Filter } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useLateCode } from '../../../platform/late-code.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { countConditions } from '../filter-tree.ts'
import { brokenParts } from './late-broken-parts.ts'

/** What of a filter can be asked: what was deleted is left out, and its chip says so. */
export function useAsked(
  object: ObjectDefinition | undefined,
  filter: Filter | undefined,
): Filter | undefined {
  const metadata = useMetadata()
  const context = useValueContext()
  const code = useLateCode(brokenParts, object !== undefined && countConditions(filter) > 0)
  return useMemo(
    () =>
      code === null || object === undefined
        ? filter
        : code.withoutBroken(filter, { metadata, object, context }),
    [code, filter, metadata, object, context],
  )
}
