import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SessionState } from '../../../shared/core/session.ts'
import { leaveFor } from '../../platform/api/leave-page.ts'
import { request } from '../../platform/api/request.ts'
import { noteSessionBegun } from '../../platform/api/session-end.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import dialog from '../../platform/ui/dialog.module.css'
import { Dialog } from '../../platform/ui/dialog.tsx'
import { useCheckedForm } from '../../platform/ui/forms/checked-form.ts'
import { useFormProblems } from '../../platform/ui/forms/form-problems.ts'
import { PasswordField } from '../../platform/ui/forms/password-field.tsx'
import { Refusal } from '../../platform/ui/forms/refusal.tsx'
import { leaveForSignIn } from '../live/leave-for-sign-in.ts'
import { sessionQuery, useSession } from '../session/session.ts'
import { welcomeTexts } from './welcome-texts.ts'

/** Over the page whose session ended: whoever sat here signs in again, and everything is as it was left. */
export function SignInAgain() {
  const t = useTexts(welcomeTexts)
  const { member } = useSession()
  const [needsCode, setNeedsCode] = useState(false)
  const goOn = useGoOn(() => setNeedsCode(true))
  const problems = useFormProblems(goOn.error, ['code', 'password'])
  function submit(values: FormData) {
    const written = (name: string) => String(values.get(name) ?? '')
    goOn.mutate(
      needsCode
        ? { path: '/session/second-factor', body: { code: written('code') } }
        : { path: '/session', body: { email: member.email, password: written('password') } },
    )
  }
  const { form, problem, whole } = useCheckedForm({ error: goOn.error, problems, onSubmit: submit })
  return (
    // Nothing behind it works before, so there is no way around it but to leave.
    <Dialog
      opened
      onClose={() => {}}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t('sessionEnded')}
      size={400}
    >
      <form {...form} className={`${dialog.form} ${dialog.fields}`}>
        <p className={dialog.text}>{t('againWhy', { email: member.email })}</p>
        {/* For password managers, which look for whom a password belongs to. */}
        <input type="hidden" name="email" autoComplete="username" value={member.email} readOnly />
        {needsCode ? (
          <TextInput
            name="code"
            label={t('code')}
            autoComplete="one-time-code"
            required
            withAsterisk={false}
            error={problem('code')}
            data-autofocus
            autoFocus
          />
        ) : (
          <PasswordField
            name="password"
            label={t('password')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            error={problem('password')}
            data-autofocus
          />
        )}
        <Refusal>{whole}</Refusal>
        <div className={dialog.actions}>
          <Button onClick={() => leaveForSignIn('session')}>{t('againOther')}</Button>
          <Button type="submit" variant="filled" loading={goOn.isPending}>
            {t('signIn')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface Step {
  path: '/session' | '/session/second-factor'
  body: object
}

/** Signs in; what was read stays on the screen and is asked for anew, unless it is somebody else. */
function useGoOn(askCode: () => void) {
  const queries = useQueryClient()
  const { member, workspace } = useSession()
  return useMutation({
    mutationFn: async ({ path, body }: Step): Promise<SessionState> => {
      const state = await request<SessionState>(path, { method: 'POST', body })
      if (state.state !== 'signed-in' || state.workspace.id === workspace.id) return state
      // A person of several workspaces goes on in the one that is on the screen.
      return request('/session', { method: 'PATCH', body: { workspaceId: workspace.id } })
    },
    onSuccess: (state) => {
      if (state.state === 'second-factor') return askCode()
      if (state.state !== 'signed-in' || state.member.id !== member.id) return leaveFor('/')
      queries.setQueryData(sessionQuery.queryKey, state)
      noteSessionBegun()
      void queries.invalidateQueries()
    },
  })
}
