import { Input, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { textOf } from '../../../platform/ui/forms/checked-form.ts'
import { CopyField } from '../../../platform/ui/forms/copy-field.tsx'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { confirmSecondFactor, type SecondFactorStart } from './profile-requests.ts'
import { profileTexts } from './profile-texts.ts'
import styles from './security-page.module.css'

interface Props {
  start: SecondFactorStart
  onDone: (recoveryCodes: string[]) => void
  onClose: () => void
}

/** Shows the code to scan, and turns the second factor on by the first six digits the app gives. */
export function SetUpDialog({ start, onDone, onClose }: Props) {
  const t = useTexts(profileTexts)
  const confirm = useMutation({ mutationFn: confirmSecondFactor, onSuccess: onDone })
  const problems = useFormProblems(confirm.error, ['code'])
  return (
    <FormDialog
      title={t('twoSteps')}
      action={t('turnOn')}
      isPending={confirm.isPending}
      error={confirm.error}
      problems={problems}
      onSubmit={(values) => confirm.mutate(textOf(values, 'code'))}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p className={dialog.text}>{t('scan')}</p>
          <img
            className={styles.qrCode}
            src={`data:image/svg+xml;utf8,${encodeURIComponent(start.qrCode)}`}
            alt={t('qrCode')}
            width={180}
            height={180}
          />
          <Input.Wrapper label={t('secret')}>
            <CopyField text={start.secret} label={t('secret')} />
          </Input.Wrapper>
          <TextInput
            name="code"
            label={t('code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            minLength={6}
            required
            error={problem('code')}
            data-autofocus
          />
        </>
      )}
    </FormDialog>
  )
}
