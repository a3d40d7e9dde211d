import { useQuery } from '@tanstack/react-query'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useCounted } from '../../metadata/counting/use-counted.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { problemSummaryQuery } from '../import-queries.ts'
import { importTexts } from '../import-texts.ts'
import type { WithoutValue } from '../import-types.ts'
import type { Draft } from '../mapping/draft.ts'

/** A field that rows would come in without, with its sentence: "2,089 deals without a known stage". */
export interface FieldWithout extends WithoutValue {
  object: ObjectDefinition
  definition: FieldDefinition
  sentence: string
}

/** What rows would come in without by the last dry run; undefined while that is not known. */
export function useWithoutValues({ draft, isSaved }: Draft): FieldWithout[] | undefined {
  const t = useTexts(importTexts)
  const label = useLabel()
  const sayCounted = useCounted()
  const { objects } = useMetadata()
  const isTried = draft.dryRun?.status === 'done' && isSaved
  const { data } = useQuery({
    ...problemSummaryQuery(draft.id, 'dryRun', draft.dryRun?.finishedAt ?? ''),
    enabled: isTried,
  })
  if (!isTried) return undefined
  return data?.withoutValue.flatMap((one) => {
    const object = objects.get(draft.plan.parts[one.part]?.object ?? '')
    const definition = object && findField(object, one.field)
    if (!object || !definition) return []
    const counted = sayCounted(object, one.rows)
    const field = inSentence(label(definition.label), t.language)
    return [{ ...one, object, definition, sentence: t('withoutKnown', { count: one.rows, counted, field }) }]
  })
}
