import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ProfileInput } from '../../../../shared/core/members-contract.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { sessionQuery } from '../../session/session.ts'
import { profileTexts } from './profile-texts.ts'

interface Profile {
  email: string
  name: string
  hasSecondFactor: boolean
}

export const profileQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => request<Profile>('/me', { signal }),
})

export interface SessionEntry {
  id: string
  isCurrent: boolean
  createdAt: string
  seenAt: string
  address: string | null
  userAgent: string | null
}

export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: async ({ signal }) =>
    (await request<{ sessions: SessionEntry[] }>('/me/sessions', { signal })).sessions,
  staleTime: 0,
})

/** Changes what is given of oneself. */
export function useChangeProfile() {
  const t = useTexts(profileTexts)
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: ProfileInput) => request<Profile>('/me', { method: 'PATCH', body: change }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
      void queries.invalidateQueries({ queryKey: ['records', 'member'] })
      sayDone(t('saved'))
    },
  })
}

export function changePassword(currentPassword: string, newPassword: string): Promise<unknown> {
  return request('/me/password', { method: 'PUT', body: { currentPassword, newPassword } })
}

export interface SecondFactorStart {
  secret: string
  uri: string
  /** SVG. */
  qrCode: string
}

export function beginSecondFactor(password: string): Promise<SecondFactorStart> {
  return request('/me/second-factor', { method: 'POST', body: { password } })
}

export async function confirmSecondFactor(code: string): Promise<string[]> {
  const body = { code: code.replaceAll(' ', '') }
  const answer = await request<{ recoveryCodes: string[] }>('/me/second-factor/confirmation', {
    method: 'POST',
    body,
  })
  return answer.recoveryCodes
}

export async function renewRecoveryCodes(password: string): Promise<string[]> {
  const answer = await request<{ recoveryCodes: string[] }>('/me/second-factor/recovery-codes', {
    method: 'POST',
    body: { password },
  })
  return answer.recoveryCodes
}

export function removeSecondFactor(password: string): Promise<unknown> {
  return request('/me/second-factor', { method: 'DELETE', body: { password } })
}

export function endSession(id: string): Promise<unknown> {
  return request(`/me/sessions/${id}`, { method: 'DELETE' })
}

export function endOtherSessions(): Promise<unknown> {
  return request('/me/sessions', { method: 'DELETE' })
}
