import { Button } from '@mantine/core'
import { IconPlus, IconTable } from '@tabler/icons-react'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Notice } from '../../../platform/ui/problem.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel, useObject } from '../../metadata/metadata.ts'
import { SettingsPage } from '../settings-page.tsx'
import { ChangesNotice } from './changes-notice.tsx'
import { FieldsTab } from './fields-tab.tsx'
import styles from './object-page.module.css'
import { type ObjectTab, objectTabs } from './object-tabs.ts'
import { objectTexts } from './object-texts.ts'

const tabs = {
  fields: FieldsTab,
  relations: latePart(async () => (await import('./relations-tab.tsx')).RelationsTab, { isOnDemand: true }),
  rules: latePart(async () => (await import('./rules-tab.tsx')).RulesTab, { isOnDemand: true }),
  layout: latePart(async () => (await import('./layout-tab.tsx')).LayoutTab, { isOnDemand: true }),
  object: latePart(async () => (await import('./object-tab.tsx')).ObjectTab, { isOnDemand: true }),
} satisfies Record<ObjectTab, unknown>

/** One object: its fields, what it is related to, its rules, its record page, and the object itself. */
export function ObjectPage() {
  const { object: name } = useParams({ from: '/shell/settings/objects/$object' })
  const { tab = 'fields' } = useSearch({ from: '/shell/settings/objects/$object' })
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const object = useObject(name)
  return (
    <SettingsPage
      page="/settings/objects"
      title={object ? label(object.pluralLabel) : ui('notFound')}
      actions={object && <Actions object={object} tab={tab} />}
    >
      {object ? (
        <Tabs key={object.id} object={object} tab={tab} />
      ) : (
        <Notice title={ui('notFound')} reason={ui('notFoundWhy')} />
      )}
    </SettingsPage>
  )
}

function Actions({ object, tab }: { object: ObjectDefinition; tab: ObjectTab }) {
  const t = useTexts(objectTexts)
  return (
    <>
      <Link to="/records/$object" params={{ object: object.name }} className={styles.records}>
        <Icon of={IconTable} size={14} />
        {t('seeRecords')}
      </Link>
      {tab === 'fields' && (
        <Button
          variant="filled"
          leftSection={<Icon of={IconPlus} size={14} />}
          renderRoot={(props) => (
            <Link to="/settings/objects/$object/new-field" params={{ object: object.name }} {...props} />
          )}
        >
          {t('newField')}
        </Button>
      )}
    </>
  )
}

function Tabs({ object, tab }: { object: ObjectDefinition; tab: ObjectTab }) {
  const t = useTexts(objectTexts)
  const Content = tabs[tab]
  const counts: Partial<Record<ObjectTab, number>> = {
    fields: liveFields(object).length,
    rules: object.validationRules.length,
  }
  return (
    <>
      <nav className={styles.tabs} aria-label={t('object')}>
        {objectTabs.map((one) => (
          <Link
            key={one}
            to="/settings/objects/$object"
            params={{ object: object.name }}
            search={one === 'fields' ? {} : { tab: one }}
            className={styles.tab}
            activeOptions={{ exact: true, includeSearch: true }}
            // The first is open too where the address names it, which the link does not.
            aria-current={one === tab ? 'page' : undefined}
          >
            {t(`tab_${one}` as 'tab_fields')}
            {counts[one] !== undefined && counts[one] > 0 && (
              <span className={styles.count}>{counts[one]}</span>
            )}
          </Link>
        ))}
      </nav>
      <ChangesNotice object={object} />
      <Suspense fallback={<Loading />}>
        <Content object={object} />
      </Suspense>
    </>
  )
}
