import { IconChevronLeft } from '@tabler/icons-react'
import { useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useKeyHint } from '../../../platform/ui/keys/key-hint.ts'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { Crumb, PageTop, TopSpace } from '../../../platform/ui/page/page-top.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { FavouriteStar } from '../../navigation/favourite-star.tsx'
import { useShownTitle } from '../../shown-title.ts'
import { everyone } from '../arrange/arrange-search.ts'
import { rememberLeft } from './last-left.ts'
import { RecordMenu } from './record-menu.tsx'
import { RecordSteps } from './record-steps.tsx'
import styles from './record-top-bar.module.css'
import { useTabSteps } from './tab-steps.ts'

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
  const tabs = useTabSteps()
  const back = () =>
    canGoBack
      ? router.history.go(-1 - tabs)
      : navigate({ to: '/records/$object', params: { object: object.name } })
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
      <RecordSteps
        object={object}
        id={record.id}
        onGo={(id) =>
          navigate({ to: '/records/$object/$id', params: { object: object.name, id }, replace: true })
        }
      />
      <TopSpace />
      {record.deletedAt === null && (
        <FavouriteStar of={{ kind: 'record', target: record.id, object: object.name, title: record.title }} />
      )}
      <RecordMenu
        object={object}
        record={record}
        onDeleted={() => navigate({ to: '/records/$object', params: { object: object.name } })}
        onArrange={() => navigate({ to: '.', search: (before) => ({ ...before, arrange: everyone }) })}
      />
    </PageTop>
  )
}
