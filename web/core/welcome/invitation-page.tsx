import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { InvitationPreview } from '../../../shared/core/session.ts'
import { request } from '../../platform/api/request.ts'
import { useLanguage } from '../../platform/i18n/language.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { textOf, useCheckedForm } from '../../platform/ui/forms/checked-form.ts'
import { useFormProblems } from '../../platform/ui/forms/form-problems.ts'
import { PasswordField } from '../../platform/ui/forms/password-field.tsx'
import { Refusal } from '../../platform/ui/forms/refusal.tsx'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { showAccent } from '../session/brand.ts'
import { useAcceptInvitation } from '../session/session-changes.ts'
import { Entrance } from './entrance.tsx'
import styles from './entrance-form.module.css'
import { welcomeTexts } from './welcome-texts.ts'

/** Where the link in an invitation leads: says who invites whom where, and lets in. */
export function InvitationPage() {
  const { token } = useParams({ from: '/invitations/$token' })
  const t = useTexts(welcomeTexts)
  const { data, isError, isPending } = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) =>
      request<InvitationPreview>(`/invitations/${encodeURIComponent(token)}`, { signal }),
    retry: false,
  })
  usePageTitle(t('join'))
  const accent = data?.accent
  useEffect(() => {
    if (accent) showAccent(accent)
  }, [accent])

  if (isPending) return null
  if (isError) {
    return (
      <Entrance title={t('invitationGone')} why={t('invitationGoneWhy')}>
        <Link to="/sign-in" className={styles.link}>
          {t('toSignIn')}
        </Link>
      </Entrance>
    )
  }
  const why = data.invitedBy
    ? t('invitedBy', { name: data.invitedBy, email: data.email })
    : t('invited', { email: data.email })
  return (
    <Entrance
      title={t('joinTitle', { workspace: data.workspaceName })}
      why={why}
      brand={{ ...data, name: data.workspaceName }}
    >
      <AcceptanceForm token={token} preview={data} />
    </Entrance>
  )
}

function AcceptanceForm({ token, preview }: { token: string; preview: InvitationPreview }) {
  const t = useTexts(welcomeTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const accept = useAcceptInvitation(token)
  const problems = useFormProblems(accept.error, ['name', 'password'])

  function submit(values: FormData) {
    const password = String(values.get('password'))
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const newcomer = { password, name: textOf(values, 'name'), language, timeZone }
    accept.mutate(preview.hasPassword ? { password } : newcomer, {
      onSuccess: () => navigate({ to: '/', replace: true }),
    })
  }
  const { form, mark, whole } = useCheckedForm({ error: accept.error, problems, onSubmit: submit })

  return (
    <form {...form} className={styles.fields}>
      <input type="hidden" name="username" autoComplete="username" value={preview.email} readOnly />
      {!preview.hasPassword && (
        <TextInput
          name="name"
          label={t('yourName')}
          autoComplete="name"
          defaultValue={preview.name ?? ''}
          required
          autoFocus={preview.name === null}
          error={mark('name')}
        />
      )}
      <PasswordField
        name="password"
        label={preview.hasPassword ? t('yourPassword') : t('choosePassword')}
        autoComplete={preview.hasPassword ? 'current-password' : 'new-password'}
        required
        autoFocus={!preview.hasPassword && preview.name !== null}
        description={preview.hasPassword ? undefined : t('passwordHint')}
        error={mark('password')}
      />
      <Refusal>{whole}</Refusal>
      <Button type="submit" variant="filled" size="lg" className={styles.submit} loading={accept.isPending}>
        {t('join')}
      </Button>
    </form>
  )
}
