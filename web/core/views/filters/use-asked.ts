import { useMemo } from 'react'
import type { Filter } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { withoutBroken } from './broken-parts.ts'

/** What of a filter can be asked: what was deleted is left out, and its chip says so. */
export function useAsked(
  object: ObjectDefinition | undefined,
  filter: Filter | undefined,
): Filter | undefined {
  const metadata = useMetadata()
  const context = useValueContext()
  return useMemo(
    () => (object === undefined ? filter : withoutBroken(filter, { metadata, object, context })),
    [filter, metadata, object, context],
  )
}
