import { liveFields } from '../../../../../shared/core/metadata.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Choose } from '../../../../platform/ui/forms/choose.tsx'
import { useLabel } from '../../../metadata/metadata.ts'
import { objectTexts } from '../../objects/object-texts.ts'
import type { OptionPartProps } from './option-part.ts'

/** Which day's exchange rate sums use. */
export function RateDatePart({ object, draft, onChange, problem }: OptionPartProps) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const dates = liveFields(object).filter((field) => field.type === 'date')
  if (dates.length === 0) return null
  return (
    <Choose
      label={t('rateDate')}
      options={dates.map((field) => ({ value: field.name, text: label(field.label) }))}
      value={draft.options.rateDateField ?? null}
      onChange={(rateDateField) => onChange({ rateDateField })}
      onClear={() => onChange({ rateDateField: undefined })}
      placeholder={t('dayOfWriting')}
      help={t('rateDateWhy')}
      problem={problem('rateDateField')}
    />
  )
}
