import { useMutation } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { PasswordField } from '../../../platform/ui/forms/password-field.tsx'
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
  const { member } = useSession()
  const prove = useMutation({ mutationFn: act, onSuccess: onDone })
  const problems = useFormProblems(prove.error, ['password'])
  return (
    <FormDialog
      title={title}
      action={action}
      {...(isDangerous && { isDangerous })}
      isPending={prove.isPending}
      error={prove.error}
      problems={problems}
      onSubmit={(values) => prove.mutate(String(values.get('password')))}
      onClose={onClose}
    >
      {(problem) => (
        <>
          {why && <p className={dialog.text}>{why}</p>}
          <input type="hidden" autoComplete="username" value={member.email} readOnly />
          <PasswordField
            name="password"
            label={t('provePassword')}
            autoComplete="current-password"
            error={problem('password')}
            data-autofocus
          />
        </>
      )}
    </FormDialog>
  )
}
