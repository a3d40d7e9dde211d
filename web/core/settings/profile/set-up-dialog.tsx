import { Button, Input, Modal, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { CopyField } from '../../../platform/ui/copy-field.tsx'
import dialog from '../../../platform/ui/dialog.module.css'
import { useFormProblems } from '../../../platform/ui/form-problems.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
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
  const ui = useTexts(uiTexts)
  const [code, setCode] = useState('')
  const confirm = useMutation({ mutationFn: () => confirmSecondFactor(code), onSuccess: onDone })
  const problems = useFormProblems(confirm.error, ['code'])
  function submit(event: FormEvent) {
    event.preventDefault()
    confirm.mutate()
  }
  return (
    <Modal opened onClose={onClose} title={t('twoSteps')} size={400}>
      <form onSubmit={submit} className={dialog.form}>
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
          label={t('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={problems.of('code') ?? problems.whole}
          data-autofocus
        />
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button
            type="submit"
            variant="filled"
            loading={confirm.isPending}
            disabled={!/^\d{3} ?\d{3}$/.test(code.trim())}
          >
            {t('turnOn')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
