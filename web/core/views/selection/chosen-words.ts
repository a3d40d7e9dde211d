import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { type RecordCount, recordLimits } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useCounted } from '../../metadata/counting/use-counted.ts'
import { viewTexts } from '../view-texts.ts'

/** How many records are meant, in the sentences around a change of them: beyond what is counted, "more than". */
export function useChosenWords(object: ObjectDefinition, { value, exact }: RecordCount) {
  const t = useTexts(viewTexts)
  const sayCounted = useCounted()
  const number = recordLimits.exactCount
  const counted = sayCounted(object, exact ? value : number)
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
