import { TextInput } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { useState } from 'react'
import type { LocalizedText } from '../../../../shared/core/metadata.ts'
import { type Language, languages } from '../../../../shared/platform/languages.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { withText } from '../../metadata/with-text.ts'
import { useSession } from '../../session/session.ts'
import { fieldTexts } from '../field-texts.ts'
import styles from './localized-field.module.css'

interface Props {
  label: string
  value: LocalizedText
  onChange: (value: LocalizedText) => void
  problem?: string | null | undefined
  help?: string | undefined
  takesFocus?: boolean
  maxLength?: number
  /** Where a row says what it is already. */
  hidesLabel?: boolean
  /** Its path in a form; with it the field is needed there. */
  name?: string
}

/** A name in the reader's language, and on request in the other languages of the workspace. */
export function LocalizedField(props: Props) {
  const { label, value, onChange, problem, help, takesFocus, maxLength = 100, hidesLabel, name } = props
  const t = useTexts(fieldTexts)
  const { settings } = useSession()
  const [isOpen, setOpen] = useState(false)
  const spoken = languages.filter((one) => one !== t.language && settings.languages.includes(one))
  const others = t.language === 'en' || spoken.includes('en') ? spoken : (['en', ...spoken] as Language[])
  const set = (language: Language, text: string) => onChange(withText(value, language, text))
  return (
    <div className={styles.field}>
      <TextInput
        {...(hidesLabel ? { 'aria-label': label } : { label })}
        {...(name !== undefined && { name, required: true })}
        description={help}
        value={value[t.language] ?? value.en}
        error={problem}
        maxLength={maxLength}
        onChange={(event) => set(t.language, event.currentTarget.value)}
        {...(takesFocus && { 'data-autofocus': true, autoFocus: true })}
        {...(others.length > 0 && {
          rightSection: (
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-label={t('otherLanguages')}
              title={t('otherLanguages')}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon of={IconLanguage} />
            </button>
          ),
        })}
      />
      {isOpen &&
        others.map((language) => (
          <TextInput
            key={language}
            lang={language}
            aria-label={`${label}, ${names[language]}`}
            leftSection={<span className={styles.language}>{names[language]}</span>}
            leftSectionWidth={76}
            value={value[language] ?? ''}
            placeholder={value.en}
            maxLength={maxLength}
            onChange={(event) => set(language, event.currentTarget.value)}
          />
        ))}
    </div>
  )
}

const names: Record<Language, string> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  fi: 'suomi',
}
