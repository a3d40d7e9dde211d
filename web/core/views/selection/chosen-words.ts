import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { type RecordCount, recordLimits } from '../../../../shared/core/records.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { viewTexts } from '../view-texts.ts'

/** How many records are meant, in the sentences around a change of them: beyond what is counted, "more than". */
export function useChosenWords(object: ObjectDefinition, { value, exact }: RecordCount) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const number = recordLimits.exactCount
  const name = inSentence(label(exact && value === 1 ? object.label : object.pluralLabel), t.language)
  if (exact) {
    const count = value
    return {
      selected: t('selected', { count }),
      edit: t('editMany', { count }),
      change: t('changeMany', { count }),
      remove: t('deleteMany', { count }),
      assign: t('assignMany', { count, name }),
      reaches: t('reaches', { count, name }),
    }
  }
  return {
    selected: t('selectedMore', { number }),
    edit: t('editMore', { number }),
    change: t('changeMore', { number }),
    remove: t('deleteMore', { number }),
    assign: t('assignMore', { number, name }),
    reaches: t('reachesMore', { number, name }),
  }
}
