import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordCount } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Crumb, PageHeading, PageTop, TopSpace } from '../../../platform/ui/page/page-top.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './bin-page.module.css'

interface Props {
  object: ObjectDefinition
  count: RecordCount | null
  typed: string
  onType: (text: string) => void
}

/** Where one is, how much is in the bin, and a search in it: on a phone in a line of its own. */
export function BinHeader({ object, count, typed, onType }: Props) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const isPhone = useIsPhone()
  const search = (
    <TextInput
      size="xs"
      className={styles.search}
      leftSection={<Icon of={IconSearch} size={14} />}
      placeholder={t('searchHere')}
      aria-label={t('searchHere')}
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  )
  return (
    <>
      <PageTop>
        <Crumb to="/records/$object" params={{ object: object.name }} stays>
          {label(object.pluralLabel)}
        </Crumb>
        <PageHeading>{t('bin')}</PageHeading>
        {count !== null && <span className={styles.count}>{count.value.toLocaleString(t.language)}</span>}
        <TopSpace />
        {!isPhone && search}
      </PageTop>
      {isPhone && search}
    </>
  )
}
