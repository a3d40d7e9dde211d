import { Button, Modal, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { useFormProblems } from '../../../platform/ui/form-problems.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useSession } from '../../session/session.ts'
import { profileTexts } from './profile-texts.ts'

interface Props<T> {
  title: string
  why?: string
  action: string
  isDangerous?: boolean
  act: (password: string) => Promise<T>
  onDone: (result: T) => void
  onClose: () => void
}

/** Asks for the password before something that decides who gets in. */
export function PasswordDialog<T>({ title, why, action, isDangerous, act, onDone, onClose }: Props<T>) {
  const t = useTexts(profileTexts)
  const ui = useTexts(uiTexts)
  const { member } = useSession()
  const [password, setPassword] = useState('')
  const prove = useMutation({ mutationFn: () => act(password), onSuccess: onDone })
  const problems = useFormProblems(prove.error, ['password'])
  function submit(event: FormEvent) {
    event.preventDefault()
    prove.mutate()
  }
  return (
    <Modal opened onClose={onClose} title={title} size={400}>
      <form onSubmit={submit} className={dialog.form}>
        {why && <p className={dialog.text}>{why}</p>}
        <input type="hidden" name="username" autoComplete="username" value={member.email} readOnly />
        <PasswordInput
          label={t('provePassword')}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={problems.of('password') ?? problems.whole}
          data-autofocus
        />
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button
            type="submit"
            {...(isDangerous ? { color: 'red' } : { variant: 'filled' })}
            loading={prove.isPending}
            disabled={password === ''}
          >
            {action}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
