import { Checkbox } from '@mantine/core'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { objectTexts } from '../../objects/object-texts.ts'
import type { OptionPartProps } from './option-part.ts'

/** Does the field hold several? */
export function ManyPart({ draft, onChange }: OptionPartProps) {
  const t = useTexts(objectTexts)
  return (
    <Checkbox
      label={draft.type === 'file' ? t('severalFiles') : t('severalMembers')}
      checked={draft.options.many === true}
      onChange={(event) => onChange({ many: event.currentTarget.checked || undefined })}
    />
  )
}
