import { TextInput } from '@mantine/core'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { objectTexts } from '../../objects/object-texts.ts'
import type { OptionPartProps } from './option-part.ts'

/** How running numbers are written: 'M-{0000}'. */
export function FormatPart({ draft, onChange, problem }: OptionPartProps) {
  const t = useTexts(objectTexts)
  const format = draft.options.format ?? ''
  const example = format.replace(/\{(0+)\}/, (_, zeros: string) => '42'.padStart(zeros.length, '0'))
  return (
    <TextInput
      label={t('numberFormat')}
      description={format.includes('{0') ? t('numberExample', { example }) : t('numberFormatWhy')}
      value={format}
      placeholder="M-{0000}"
      spellCheck={false}
      error={problem('format')}
      onChange={(event) => onChange({ format: event.currentTarget.value })}
    />
  )
}
