import { createRoute, redirect } from '@tanstack/react-router'
import type { SessionState } from '../shared/core/session.ts'
import { onlyRead } from './core/pages/only-read.ts'
import { sessionQuery } from './core/session/session.ts'
import { latePage } from './platform/ui/late-page.ts'
import { root } from './root-route.ts'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: onlyRead<SignInSearch>(readSignInSearch),
  beforeLoad: async ({ context, search }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (session.state === 'first-visit') throw redirect({ to: '/welcome' })
    if (session.state === 'signed-in') throw redirect({ to: search.next ?? '/' })
  },
  component: latePage(async () => (await import('./core/welcome/sign-in-page.tsx')).SignInPage),
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  beforeLoad: async ({ context }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (session.state !== 'first-visit') throw redirect({ to: '/' })
  },
  component: latePage(
    async () => (await import('./core/welcome/first-workspace-page.tsx')).FirstWorkspacePage,
  ),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitations/$token',
  component: latePage(async () => (await import('./core/welcome/invitation-page.tsx')).InvitationPage),
})

const forgottenPassword = createRoute({
  getParentRoute: () => root,
  path: '/forgotten-password',
  component: latePage(
    async () => (await import('./core/welcome/forgotten-password-page.tsx')).ForgottenPasswordPage,
  ),
})

const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/password-resets/$token',
  component: latePage(async () => (await import('./core/welcome/new-password-page.tsx')).NewPasswordPage),
})

/** The pages of those who are not in a workspace yet. */
export const entrance = [signIn, welcome, invitation, forgottenPassword, newPassword] as const

/** Is it one of their addresses? */
export function isOfEntrance(pathname: string): boolean {
  return entrance.some(({ fullPath }) => pathname.startsWith(fullPath.split('$')[0] ?? fullPath))
}

/** Where somebody goes who is not signed in and asked for an address of a workspace. */
export function entranceFor(session: SessionState, href: string) {
  if (session.state === 'first-visit') return redirect({ to: '/welcome' })
  return redirect({ to: '/sign-in', search: href === '/' ? {} : { next: href } })
}

interface SignInSearch {
  next?: string
  ended?: 'session' | 'member'
}

function readSignInSearch(raw: Record<string, unknown>): SignInSearch {
  return {
    ...(isOwnPath(raw.next) && { next: raw.next }),
    ...((raw.ended === 'session' || raw.ended === 'member') && { ended: raw.ended }),
  }
}

// Only addresses of this site: '//elsewhere' would leave it.
function isOwnPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?!\/)/.test(value)
}
