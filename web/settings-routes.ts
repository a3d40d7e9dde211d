import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readNewFieldSearch } from './core/settings/fields/new-field-search.ts'
import { readObjectPageSearch } from './core/settings/objects/object-tabs.ts'
import { loadPipelinesPage } from './modules/sales/index.tsx'
import { shell } from './shell-route.tsx'

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
})

const settingsStart = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('./core/settings/settings-start-page.tsx'), 'SettingsStartPage'),
})

const settingsObjects = createRoute({
  getParentRoute: () => settings,
  path: 'objects',
  component: lazyRouteComponent(() => import('./core/settings/objects/objects-page.tsx'), 'ObjectsPage'),
})

const settingsMembers = createRoute({
  getParentRoute: () => settings,
  path: 'members',
  component: lazyRouteComponent(() => import('./core/settings/members/members-page.tsx'), 'MembersPage'),
})

const settingsPipelines = createRoute({
  getParentRoute: () => settings,
  path: 'pipelines',
  component: lazyRouteComponent(loadPipelinesPage, 'PipelinesPage'),
})

const settingsObject = createRoute({
  getParentRoute: () => settings,
  path: 'objects/$object',
  validateSearch: readObjectPageSearch,
  component: lazyRouteComponent(() => import('./core/settings/objects/object-page.tsx'), 'ObjectPage'),
})

const settingsNewField = createRoute({
  getParentRoute: () => settings,
  path: 'objects/$object/new-field',
  validateSearch: readNewFieldSearch,
  component: lazyRouteComponent(() => import('./core/settings/fields/new-field-page.tsx'), 'NewFieldPage'),
})

const settingsField = createRoute({
  getParentRoute: () => settings,
  path: 'objects/$object/fields/$field',
  component: lazyRouteComponent(() => import('./core/settings/fields/field-page.tsx'), 'FieldPage'),
})

const settingsTeams = createRoute({
  getParentRoute: () => settings,
  path: 'teams',
  component: lazyRouteComponent(() => import('./core/settings/teams/teams-page.tsx'), 'TeamsPage'),
})

const settingsRoles = createRoute({
  getParentRoute: () => settings,
  path: 'roles',
  component: lazyRouteComponent(() => import('./core/settings/roles/roles-page.tsx'), 'RolesPage'),
})

const settingsRole = createRoute({
  getParentRoute: () => settings,
  path: 'roles/$key',
  component: lazyRouteComponent(() => import('./core/settings/roles/role-page.tsx'), 'RolePage'),
})

const settingsProfile = createRoute({
  getParentRoute: () => settings,
  path: 'profile',
  component: lazyRouteComponent(() => import('./core/settings/profile/profile-page.tsx'), 'ProfilePage'),
})

const settingsSecurity = createRoute({
  getParentRoute: () => settings,
  path: 'security',
  component: lazyRouteComponent(() => import('./core/settings/profile/security-page.tsx'), 'SecurityPage'),
})

const settingsKeys = createRoute({
  getParentRoute: () => settings,
  path: 'api-keys',
  component: lazyRouteComponent(() => import('./core/settings/api-keys/keys-page.tsx'), 'KeysPage'),
})

const settingsWorkspace = createRoute({
  getParentRoute: () => settings,
  path: 'workspace',
  component: lazyRouteComponent(
    () => import('./core/settings/workspace/workspace-page.tsx'),
    'WorkspacePage',
  ),
})

const settingsCurrencies = createRoute({
  getParentRoute: () => settings,
  path: 'currencies',
  component: lazyRouteComponent(
    () => import('./core/settings/workspace/currencies-page.tsx'),
    'CurrenciesPage',
  ),
})

const settingsCalendar = createRoute({
  getParentRoute: () => settings,
  path: 'calendar',
  component: lazyRouteComponent(() => import('./core/settings/workspace/calendar-page.tsx'), 'CalendarPage'),
})

const settingsBackups = createRoute({
  getParentRoute: () => settings,
  path: 'backups',
  component: lazyRouteComponent(() => import('./core/settings/backups/backups-page.tsx'), 'BackupsPage'),
})

/** The pages of the settings and their addresses. */
export const settingsTree = settings.addChildren([
  settingsStart,
  settingsProfile,
  settingsSecurity,
  settingsKeys,
  settingsWorkspace,
  settingsCurrencies,
  settingsCalendar,
  settingsBackups,
  settingsMembers,
  settingsTeams,
  settingsRoles,
  settingsRole,
  settingsObjects,
  settingsObject,
  settingsNewField,
  settingsField,
  settingsPipelines,
])
