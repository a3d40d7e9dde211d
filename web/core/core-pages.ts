import { IconBell, IconHistory, IconSettings } from '@tabler/icons-react'
import { phrase } from '../platform/i18n/phrase.ts'
import { inboxPath, readInboxSearch } from './notifications/inbox-path.ts'
import { page } from './pages/page.ts'
import { pageTexts } from './pages/page-texts.ts'
import { readRecordSearch } from './records/page/record-search.ts'
import { settingsPages } from './settings/settings-pages.ts'
import { readListAddress } from './views/list-search.ts'

const list = page({
  path: '/records/$object',
  search: readListAddress,
  tellsUnread: true,
  namedBy: { part: 'object' },
  load: () => import('./views/list-page.tsx').then((code) => code.ListPage),
})

const recordAhead = () => import('./records/page/ask-record-ahead.ts')

const record = page({
  path: '/records/$object/$id',
  search: readRecordSearch,
  askAhead: (queries, address) =>
    void recordAhead().then(
      (code) => code.askRecordAhead(queries, address),
      () => undefined,
    ),
  load: () => {
    void recordAhead().catch(() => undefined)
    return import('./records/page/record-page.tsx').then((code) => code.RecordPage)
  },
})

const bin = page({
  path: '/bin/$object',
  namedBy: { part: 'object', as: phrase(pageTexts, 'bin') },
  load: () => import('./views/bin/bin-page.tsx').then((code) => code.BinPage),
})

const imports = page({
  path: '/imports',
  title: phrase(pageTexts, 'import'),
  permission: 'records.import',
  search: (raw: Record<string, unknown>): { object?: string; import?: string } => ({
    ...(typeof raw.object === 'string' && { object: raw.object }),
    ...(typeof raw.import === 'string' && { import: raw.import }),
  }),
  load: () => import('./imports/imports-page.tsx').then((code) => code.ImportsPage),
})

const inbox = page({
  path: inboxPath,
  title: phrase(pageTexts, 'inbox'),
  menu: { place: 'side', icon: IconBell },
  letter: 'I',
  search: readInboxSearch,
  load: () => import('./notifications/inbox-page.tsx').then((code) => code.InboxPage),
})

const operations = page({
  path: '/operations',
  title: phrase(pageTexts, 'operations'),
  menu: { place: 'foot', icon: IconHistory },
  letter: 'H',
  search: (raw: Record<string, unknown>): { operation?: string } =>
    typeof raw.operation === 'string' ? { operation: raw.operation } : {},
  load: () => import('./operations/operations-page.tsx').then((code) => code.OperationsPage),
})

const settings = page({
  path: '/settings',
  title: phrase(pageTexts, 'settings'),
  menu: { place: 'foot', icon: IconSettings },
  letter: 'S',
  load: () => import('./settings/settings-start-page.tsx').then((code) => code.SettingsStartPage),
})

const apiDocs = page({
  path: '/api/docs',
  title: phrase(pageTexts, 'apiDocs'),
  search: (raw: Record<string, unknown>): { at?: string } =>
    typeof raw.at === 'string' ? { at: raw.at } : {},
  load: () => import('./api-docs/api-docs-page.tsx').then((code) => code.ApiDocsPage),
})

/** The pages that are no module's. */
export const corePages = [
  list,
  record,
  bin,
  inbox,
  imports,
  operations,
  settings,
  apiDocs,
  ...settingsPages,
] as const
