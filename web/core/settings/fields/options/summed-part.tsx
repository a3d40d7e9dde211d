import { Checkbox } from '@mantine/core'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { objectTexts } from '../../objects/object-texts.ts'
import type { OptionPartProps } from './option-part.ts'

/** Is it added up under lists and groups? Not asked of a formula that gives something else than a number. */
export function SummedPart({ draft, onChange }: OptionPartProps) {
  const t = useTexts(objectTexts)
  const { summed, resultType = 'number' } = draft.options
  if (resultType !== 'number' && resultType !== 'currency') return null
  return (
    <Checkbox
      label={t('summed')}
      description={t('summedWhy')}
      checked={summed !== false}
      onChange={(event) => onChange({ summed: event.currentTarget.checked ? undefined : false })}
    />
  )
}
