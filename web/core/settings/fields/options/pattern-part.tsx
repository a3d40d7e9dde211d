import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { compilePattern } from '../../../../../shared/platform/linear-pattern.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { objectTexts } from '../../objects/object-texts.ts'
import form from '../../settings-form.module.css'
import type { OptionPartProps } from './option-part.ts'

/** The form a text must have, with a place to try it. */
export function PatternPart({ draft, onChange, problem }: OptionPartProps) {
  const t = useTexts(objectTexts)
  const [tried, setTried] = useState('')
  const pattern = draft.options.pattern ?? ''
  const compiled = pattern === '' ? null : compilePattern(pattern)
  const verdict = compiled?.ok && tried !== '' ? compiled.pattern.matches(tried) : null
  return (
    <div className={form.pair}>
      <TextInput
        label={t('pattern')}
        description={t('patternWhy')}
        value={pattern}
        placeholder="[A-Z]{2}-\d{4}"
        spellCheck={false}
        error={compiled && !compiled.ok ? t('badPattern', { reason: compiled.reason }) : problem('pattern')}
        onChange={(event) => onChange({ pattern: event.currentTarget.value || undefined })}
      />
      {pattern !== '' && (
        <TextInput
          label={t('tryIt')}
          description={verdict === null ? undefined : verdict ? t('fits') : t('doesNotFit')}
          value={tried}
          onChange={(event) => setTried(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
