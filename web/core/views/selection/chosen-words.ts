import { useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { type RecordCount, recordLimits } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useCounted } from '../../metadata/counting/use-counted.ts'
import { type BulkTarget, nameOf } from '../../records/edit/bulk-changes.ts'
import { viewTexts } from '../view-texts.ts'

/**
 * How many records are meant, in the sentences around a change of them: beyond what is counted, "more than". A single one
 * of `target` is named, where a list in memory has it.
 */
export function useChosenWords(object: ObjectDefinition, { value, exact }: RecordCount, target?: BulkTarget) {
  const t = useTexts(viewTexts)
  const sayCounted = useCounted()
  const queries = useQueryClient()
  const name = exact && value === 1 ? nameOf(queries, object.name, target) : null
  const number = recordLimits.exactCount
  const counted = sayCounted(object, exact ? value : number)
  if (name !== null) {
    const one = t('theOne', { name })
    return {
      selected: one,
      edit: t('editOne', { name }),
      change: t('changeOne'),
      remove: t('deleteOne', { name }),
      assign: t('assignMany', { counted: one }),
      reaches: t('reaches', { counted: one }),
    }
  }
  if (exact) {
    const count = value
    return {
      selected: t('selected', { count }),
      edit: t('editMany', { count }),
      change: t('changeMany', { count }),
      remove: t('deleteMany', { count }),
      assign: t('assignMany', { counted }),
      reaches: t('reaches', { counted }),
    }
  }
  return {
    selected: t('selectedMore', { number }),
    edit: t('editMore', { number }),
    change: t('changeMore', { number }),
    remove: t('deleteMore', { number }),
    assign: t('assignMore', { counted }),
    reaches: t('reachesMore', { counted }),
  }
}
