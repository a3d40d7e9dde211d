import { phrase } from '../../platform/i18n/phrase.ts'
import { page } from '../pages/page.ts'
import { pageTexts } from '../pages/page-texts.ts'
import { readAuditSearch } from './audit/audit-search.ts'
import { readNewFieldSearch } from './fields/new-field-search.ts'
import { lateIcon } from './late-icon.ts'
import { readObjectPageSearch } from './objects/object-tabs.ts'
import { settingsTexts } from './settings-texts.ts'

/** The pages of the settings that are no module's, in the order of the navigation within its group. */
export const settingsPages = [
  page({
    path: '/settings/profile',
    title: phrase(pageTexts, 'profile'),
    menu: { place: 'you', icon: lateIcon('IconUserCircle') },
    why: phrase(settingsTexts, 'whyProfile'),
    load: () => import('./profile/profile-page.tsx').then((code) => code.ProfilePage),
  }),
  page({
    path: '/settings/security',
    title: phrase(pageTexts, 'security'),
    menu: { place: 'you', icon: lateIcon('IconLock') },
    why: phrase(settingsTexts, 'whySecurity'),
    load: () => import('./profile/security-page.tsx').then((code) => code.SecurityPage),
  }),
  page({
    path: '/settings/api-keys',
    title: phrase(pageTexts, 'apiKeys'),
    menu: { place: 'you', icon: lateIcon('IconKey') },
    why: phrase(settingsTexts, 'whyApiKeys'),
    load: () => import('./api-keys/keys-page.tsx').then((code) => code.KeysPage),
  }),
  page({
    path: '/settings/workspace',
    title: phrase(pageTexts, 'workspace'),
    permission: 'settings.manage',
    menu: { place: 'workspace', icon: lateIcon('IconBuilding') },
    why: phrase(settingsTexts, 'whyWorkspace'),
    load: () => import('./workspace/workspace-page.tsx').then((code) => code.WorkspacePage),
  }),
  page({
    path: '/settings/currencies',
    title: phrase(pageTexts, 'currencies'),
    permission: 'settings.manage',
    menu: { place: 'workspace', icon: lateIcon('IconCoins') },
    why: phrase(settingsTexts, 'whyCurrencies'),
    load: () => import('./workspace/currencies-page.tsx').then((code) => code.CurrenciesPage),
  }),
  page({
    path: '/settings/menus',
    title: phrase(pageTexts, 'menus'),
    permission: 'settings.manage',
    menu: { place: 'workspace', icon: lateIcon('IconLayoutSidebar') },
    why: phrase(settingsTexts, 'whyMenus'),
    load: () => import('./menus/menus-page.tsx').then((code) => code.MenusPage),
  }),
  page({
    path: '/settings/calendar',
    title: phrase(pageTexts, 'calendar'),
    permission: 'settings.manage',
    menu: { place: 'workspace', icon: lateIcon('IconCalendar') },
    why: phrase(settingsTexts, 'whyCalendar'),
    load: () => import('./workspace/calendar-page.tsx').then((code) => code.CalendarPage),
  }),
  page({
    path: '/settings/audit-log',
    search: readAuditSearch,
    title: phrase(pageTexts, 'auditLog'),
    permission: 'audit.read',
    menu: { place: 'workspace', icon: lateIcon('IconListSearch') },
    why: phrase(settingsTexts, 'whyAuditLog'),
    load: () => import('./audit/audit-page.tsx').then((code) => code.AuditPage),
  }),
  page({
    path: '/settings/backups',
    title: phrase(pageTexts, 'backups'),
    permission: 'settings.manage',
    menu: { place: 'workspace', icon: lateIcon('IconDatabaseExport') },
    why: phrase(settingsTexts, 'whyBackups'),
    load: () => import('./backups/backups-page.tsx').then((code) => code.BackupsPage),
  }),
  page({
    path: '/settings/members',
    title: phrase(pageTexts, 'members'),
    permission: 'members.manage',
    menu: { place: 'people', icon: lateIcon('IconUsers') },
    why: phrase(settingsTexts, 'whyMembers'),
    load: () => import('./members/members-page.tsx').then((code) => code.MembersPage),
  }),
  page({
    path: '/settings/teams',
    title: phrase(pageTexts, 'teams'),
    permission: 'members.manage',
    menu: { place: 'people', icon: lateIcon('IconUsersGroup') },
    why: phrase(settingsTexts, 'whyTeams'),
    load: () => import('./teams/teams-page.tsx').then((code) => code.TeamsPage),
  }),
  page({
    path: '/settings/roles',
    title: phrase(pageTexts, 'roles'),
    permission: 'members.manage',
    menu: { place: 'people', icon: lateIcon('IconShieldHalf') },
    why: phrase(settingsTexts, 'whyRoles'),
    load: () => import('./roles/roles-page.tsx').then((code) => code.RolesPage),
  }),
  page({
    path: '/settings/roles/$key',
    namedBy: { part: 'role', as: phrase(pageTexts, 'roles') },
    load: () => import('./roles/role-page.tsx').then((code) => code.RolePage),
  }),
  page({
    path: '/settings/objects',
    title: phrase(pageTexts, 'objects'),
    permission: 'metadata.manage',
    menu: { place: 'records', icon: lateIcon('IconStack2') },
    why: phrase(settingsTexts, 'whyObjects'),
    load: () => import('./objects/objects-page.tsx').then((code) => code.ObjectsPage),
  }),
  page({
    path: '/settings/objects/$object',
    namedBy: { part: 'object', as: phrase(pageTexts, 'settings') },
    search: readObjectPageSearch,
    load: () => import('./objects/object-page.tsx').then((code) => code.ObjectPage),
  }),
  page({
    path: '/settings/objects/$object/new-field',
    search: readNewFieldSearch,
    load: () => import('./fields/new-field-page.tsx').then((code) => code.NewFieldPage),
  }),
  page({
    path: '/settings/objects/$object/fields/$field',
    namedBy: { part: 'field', as: phrase(pageTexts, 'settings') },
    load: () => import('./fields/field-page.tsx').then((code) => code.FieldPage),
  }),
  page({
    path: '/settings/views',
    title: phrase(pageTexts, 'views'),
    why: phrase(settingsTexts, 'whyViews'),
    permission: 'views.share',
    menu: { place: 'records', icon: lateIcon('IconLayoutList') },
    load: () => import('./views/views-page.tsx').then((code) => code.ViewsPage),
  }),
] as const
