import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import type { SessionState } from '../shared/core/session.ts'
import { metadataQuery } from './core/metadata/metadata.ts'
import { sessionQuery } from './core/session/session.ts'
import { readNewFieldSearch } from './core/settings/fields/new-field-search.ts'
import { readObjectPageSearch } from './core/settings/objects/object-tabs.ts'
import { AppShell } from './core/shell/app-shell.tsx'
import { homeObject } from './core/shell/home-object.ts'
import { readListSearch } from './core/views/list-search.ts'
import { viewsQuery } from './core/views/views.ts'
import { loadPipelinesPage } from './modules/sales/index.tsx'
import { Loading } from './platform/ui/loading.tsx'
import { Problem } from './platform/ui/problem.tsx'
import { ToastCorner } from './platform/ui/toast-corner.tsx'

interface RouterContext {
  queries: QueryClient
}

const root = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <>
      <Outlet />
      <ToastCorner />
    </>
  ),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (raw: Record<string, unknown>): { next?: string } =>
    isOwnPath(raw.next) ? { next: raw.next } : {},
  beforeLoad: async ({ context, search }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (session.state === 'first-visit') throw redirect({ to: '/welcome' })
    if (session.state === 'signed-in') throw redirect({ to: search.next ?? '/' })
  },
  component: lazyRouteComponent(() => import('./core/welcome/sign-in-page.tsx'), 'SignInPage'),
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  beforeLoad: async ({ context }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (session.state !== 'first-visit') throw redirect({ to: '/' })
  },
  component: lazyRouteComponent(
    () => import('./core/welcome/first-workspace-page.tsx'),
    'FirstWorkspacePage',
  ),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitations/$token',
  component: lazyRouteComponent(() => import('./core/welcome/invitation-page.tsx'), 'InvitationPage'),
})

const forgottenPassword = createRoute({
  getParentRoute: () => root,
  path: '/forgotten-password',
  component: lazyRouteComponent(
    () => import('./core/welcome/forgotten-password-page.tsx'),
    'ForgottenPasswordPage',
  ),
})

const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/password-resets/$token',
  component: lazyRouteComponent(() => import('./core/welcome/new-password-page.tsx'), 'NewPasswordPage'),
})

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (session.state !== 'signed-in') throw entranceFor(session, location.href)
    void context.queries.prefetchQuery(viewsQuery)
    await context.queries.ensureQueryData(metadataQuery)
  },
  component: AppShell,
})

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: async ({ context }) => {
    const { objects } = await context.queries.ensureQueryData(metadataQuery)
    const object = homeObject([...objects.values()])
    if (object) throw redirect({ to: '/records/$object', params: { object: object.name } })
  },
})

const list = createRoute({
  getParentRoute: () => shell,
  path: '/records/$object',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./core/views/list-page.tsx'), 'ListPage'),
})

const record = createRoute({
  getParentRoute: () => shell,
  path: '/records/$object/$id',
  component: lazyRouteComponent(() => import('./core/records/record-page.tsx'), 'RecordPage'),
})

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

const imports = createRoute({
  getParentRoute: () => shell,
  path: '/imports',
  validateSearch: (raw: Record<string, unknown>): { object?: string; import?: string } => ({
    ...(typeof raw.object === 'string' && { object: raw.object }),
    ...(typeof raw.import === 'string' && { import: raw.import }),
  }),
  component: lazyRouteComponent(() => import('./core/imports/imports-page.tsx'), 'ImportsPage'),
})

const apiDocs = createRoute({
  getParentRoute: () => shell,
  path: '/api/docs',
  validateSearch: (raw: Record<string, unknown>): { at?: string } =>
    typeof raw.at === 'string' ? { at: raw.at } : {},
  component: lazyRouteComponent(() => import('./core/api-docs/api-docs-page.tsx'), 'ApiDocsPage'),
})

const operations = createRoute({
  getParentRoute: () => shell,
  path: '/operations',
  component: lazyRouteComponent(() => import('./core/operations/operations-page.tsx'), 'OperationsPage'),
})

const tree = root.addChildren([
  signIn,
  welcome,
  invitation,
  forgottenPassword,
  newPassword,
  shell.addChildren([
    home,
    list,
    record,
    imports,
    operations,
    apiDocs,
    settings.addChildren([
      settingsStart,
      settingsProfile,
      settingsSecurity,
      settingsKeys,
      settingsWorkspace,
      settingsMembers,
      settingsTeams,
      settingsRoles,
      settingsRole,
      settingsObjects,
      settingsObject,
      settingsNewField,
      settingsField,
      settingsPipelines,
    ]),
  ]),
])

/** The application's pages and their addresses. */
export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    defaultPendingComponent: () => <Loading />,
    defaultErrorComponent: ({ error, reset }) => <Problem error={error} retry={reset} />,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}

function entranceFor(session: SessionState, href: string) {
  if (session.state === 'first-visit') return redirect({ to: '/welcome' })
  return redirect({ to: '/sign-in', search: href === '/' ? {} : { next: href } })
}

// Only addresses of this site: '//elsewhere' would leave it.
function isOwnPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?!\/)/.test(value)
}
