import { type Case, missing, none, open, refused } from './ask.ts'

/** The same for routes outside any workspace. */
export const publicCases: Readonly<Record<string, Case>> = {
  'GET /session': () => [open('/session')],
  'POST /workspaces': () => [refused('/workspaces', {})],
  'POST /session': () => [refused('/session', { email: 'ada@foreign.example', password: 'wrong' })],
  'POST /session/second-factor': () => [refused('/session/second-factor', { code: '000000' })],
  'PATCH /session': none,
  'DELETE /session': none,
  'DELETE /session/seeing-as': none,
  'GET /invitations/:token': (aim) => [missing(`/invitations/${aim.invitation}`)],
  'POST /invitations/:token/acceptance': (aim) => [
    missing(`/invitations/${aim.invitation}/acceptance`, { password: 'a long enough phrase' }),
  ],
  'POST /password-resets': () => [open('/password-resets', { email: 'ada@foreign.example' })],
  'GET /password-resets/:token': (aim) => [missing(`/password-resets/${aim.member}`)],
  'POST /password-resets/:token/password': (aim) => [
    missing(`/password-resets/${aim.member}/password`, { password: 'a long enough phrase' }),
  ],
  'GET /logos/:workspace/:hash': () => [missing(`/logos/foreign/${'0'.repeat(64)}`)],
  'GET /me': () => [open('/me')],
  'PATCH /me': () => [open('/me', {})],
  'PUT /me/password': () => [refused('/me/password', { currentPassword: 'x', newPassword: 'y' })],
  'GET /me/sessions': () => [open('/me/sessions')],
  'DELETE /me/sessions/:id': (aim, caller) => [
    caller.viaKey ? refused(`/me/sessions/${aim.member}`) : missing(`/me/sessions/${aim.member}`),
  ],
  'DELETE /me/sessions': none,
  'POST /me/second-factor': () => [refused('/me/second-factor', { password: 'wrong' })],
  'POST /me/second-factor/confirmation': () => [
    refused('/me/second-factor/confirmation', { code: '000000' }),
  ],
  'POST /me/second-factor/recovery-codes': () => [
    refused('/me/second-factor/recovery-codes', { password: 'wrong' }),
  ],
  'DELETE /me/second-factor': () => [refused('/me/second-factor', { password: 'wrong' })],
}
