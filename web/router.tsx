import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { metadataQuery } from './core/metadata/metadata.ts'
import { sessionQuery } from './core/session/session.ts'
import { homeObject } from './core/shell/home-object.ts'
import { NotFound } from './core/shell/not-found.tsx'
import { PendingPage } from './core/shell/pending-page.tsx'
import { readListSearch } from './core/views/list-search.ts'
import { modules } from './modules.ts'
import { Problem } from './platform/ui/problem.tsx'
import { settingsTree } from './settings-routes.ts'
import { root, shell } from './shell-route.tsx'

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

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: async ({ context }) => {
    const { objects } = await context.queries.ensureQueryData(metadataQuery)
    const object = homeObject([...objects.values()], modules)
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
  component: lazyRouteComponent(() => import('./core/records/page/record-page.tsx'), 'RecordPage'),
})

const bin = createRoute({
  getParentRoute: () => shell,
  path: '/bin/$object',
  component: lazyRouteComponent(() => import('./core/views/bin/bin-page.tsx'), 'BinPage'),
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

// Last of all, inside the shell, so that the navigation still leads somewhere.
const nowhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound })

const tree = root.addChildren([
  signIn,
  welcome,
  invitation,
  forgottenPassword,
  newPassword,
  shell.addChildren([home, list, record, bin, imports, operations, apiDocs, settingsTree, nowhere]),
])

/** The application's pages and their addresses. */
export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    // What has come is shown at once: a page held back to spare a flicker is still a wait.
    defaultPendingMinMs: 0,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: ({ error, reset }) => <Problem error={error} retry={reset} />,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}

// Only addresses of this site: '//elsewhere' would leave it.
function isOwnPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?!\/)/.test(value)
}
