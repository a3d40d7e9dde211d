import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordCount } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './bin-page.module.css'

interface Props {
  object: ObjectDefinition
  count: RecordCount | null
  typed: string
  onType: (text: string) => void
}

/** Where one is, how much is in the bin, and a search in it. */
export function BinHeader({ object, count, typed, onType }: Props) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  return (
    <header className={styles.top}>
      <Link to="/records/$object" params={{ object: object.name }} className={styles.crumb}>
        {label(object.pluralLabel)}
      </Link>
      <span className={styles.slash} aria-hidden>
        /
      </span>
      <h1 className={`${styles.heading} strong`}>{t('bin')}</h1>
      {count !== null && <span className={styles.count}>{count.value.toLocaleString(t.language)}</span>}
      <span className={styles.space} />
      <TextInput
        size="xs"
        className={styles.search}
        leftSection={<Icon of={IconSearch} size={14} />}
        placeholder={t('searchHere')}
        aria-label={t('searchHere')}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </header>
  )
}
