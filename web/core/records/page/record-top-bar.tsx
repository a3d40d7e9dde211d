import { Menu } from '@mantine/core'
import {
  IconChevronDown,
  IconChevronLeft,
  IconChevronUp,
  IconDots,
  IconHistory,
  IconLink,
  IconShare,
  IconTrash,
} from '@tabler/icons-react'
import { useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useKeyHint } from '../../../platform/ui/keys/key-hint.ts'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { Crumb, PageTop, TopSpace } from '../../../platform/ui/page/page-top.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { operationsTexts } from '../../operations/operations-texts.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { useShownTitle } from '../../shown-title.ts'
import { useDeleteRecord } from '../edit/delete-record.ts'
import { recordTexts } from '../record-texts.ts'
import { AsOfDialog } from './as-of-dialog.tsx'
import { rememberLeft } from './last-left.ts'
import { useNeighbours } from './neighbours.ts'
import styles from './record-top-bar.module.css'

const ShareDialog = lazy(async () => ({
  default: (await import('../../sharing/share-dialog.tsx')).ShareDialog,
}))

interface Props {
  object: ObjectDefinition
  record: RecordValues
}

/** Where one is, the records before and after in the list one came from, and what can be done with this one. */
export function RecordTopBar({ object, record }: Props) {
  const label = useLabel()
  const ui = useTexts(uiTexts)
  const withKey = useKeyHint()
  const shownTitle = useShownTitle()
  const navigate = useNavigate()
  const router = useRouter()
  const canGoBack = useCanGoBack()
  const back = () =>
    canGoBack ? router.history.back() : navigate({ to: '/records/$object', params: { object: object.name } })
  useShortcut('Escape', back)
  useEffect(() => () => rememberLeft(object.name, record.id), [object.name, record.id])

  return (
    <PageTop className={styles.bar}>
      <button
        type="button"
        className={`${styles.tool} ${styles.back}`}
        onClick={back}
        aria-label={ui('back')}
        title={withKey(ui('back'), 'Esc')}
      >
        <Icon of={IconChevronLeft} size={20} />
      </button>
      <nav className={styles.crumbs} aria-label={label(object.pluralLabel)}>
        <Crumb to="/records/$object" params={{ object: object.name }} stays>
          {label(object.pluralLabel)}
        </Crumb>
        <span className={styles.here}>
          <Name>{shownTitle({ object: object.name, title: record.title }) ?? ''}</Name>
        </span>
      </nav>
      <Neighbours object={object} record={record} />
      <TopSpace />
      <RecordMenu object={object} record={record} />
    </PageTop>
  )
}

function Neighbours({ object, record }: Props) {
  const t = useTexts(recordTexts)
  const withKey = useKeyHint()
  const { previous, next, at, count } = useNeighbours(object, record.id)
  const navigate = useNavigate()
  const go = (id: string | undefined) =>
    id !== undefined &&
    navigate({ to: '/records/$object/$id', params: { object: object.name, id }, replace: true })
  useShortcut('K', () => go(previous), { when: previous !== undefined })
  useShortcut('J', () => go(next), { when: next !== undefined })
  if (at === null) return null
  return (
    <span className={styles.neighbours}>
      <button
        type="button"
        className={styles.tool}
        onClick={() => go(previous)}
        disabled={!previous}
        aria-label={t('previous')}
        title={withKey(t('previous'), 'K')}
      >
        <Icon of={IconChevronUp} size={16} />
      </button>
      <button
        type="button"
        className={styles.tool}
        onClick={() => go(next)}
        disabled={!next}
        aria-label={t('next')}
        title={withKey(t('next'), 'J')}
      >
        <Icon of={IconChevronDown} size={16} />
      </button>
      <span className={styles.place}>{t('placeInList', { at, count })}</span>
    </span>
  )
}

function RecordMenu({ object, record }: Props) {
  const t = useTexts(recordTexts)
  const ui = useTexts(uiTexts)
  const navigate = useNavigate()
  const operations = useTexts(operationsTexts)
  const [isAsking, setAsking] = useState(false)
  const remove = useDeleteRecord(object)
  const [isSharing, setSharing] = useState(false)
  const mayDelete = useObjectAccess()(object.id).delete !== 'none' && record.deletedAt === null
  const copyLink = () => {
    void navigator.clipboard?.writeText(window.location.href).then(() => sayDone(t('linkCopied')))
  }
  const deleteIt = () => {
    remove.mutate(record)
    navigate({ to: '/records/$object', params: { object: object.name } })
  }
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <button type="button" className={styles.tool} aria-label={t('recordMenu')}>
            <Icon of={IconDots} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon of={IconLink} />} onClick={copyLink}>
            {t('copyLink')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon of={IconHistory} />} onClick={() => setAsking(true)}>
            {operations('asOf')}
          </Menu.Item>
          {record.deletedAt === null && (
            <Menu.Item leftSection={<Icon of={IconShare} />} onClick={() => setSharing(true)}>
              {t('whoSees')}
            </Menu.Item>
          )}
          {mayDelete && (
            <>
              <Menu.Divider />
              <Menu.Item color="red" leftSection={<Icon of={IconTrash} />} onClick={deleteIt}>
                {ui('delete')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {isAsking && <AsOfDialog object={object} record={record} onClose={() => setAsking(false)} />}
      {isSharing && (
        <Suspense>
          <ShareDialog object={object} record={record} onClose={() => setSharing(false)} />
        </Suspense>
      )}
    </>
  )
}
