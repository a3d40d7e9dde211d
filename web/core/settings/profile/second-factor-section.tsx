import { Button } from '@mantine/core'
import { IconShieldCheck, IconShieldOff } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import form from '../settings-form.module.css'
import { PasswordDialog } from './password-dialog.tsx'
import {
  beginSecondFactor,
  profileQuery,
  removeSecondFactor,
  renewRecoveryCodes,
  type SecondFactorStart,
} from './profile-requests.ts'
import { profileTexts } from './profile-texts.ts'
import { RecoveryCodesDialog } from './recovery-codes-dialog.tsx'
import styles from './security-page.module.css'
import { SetUpDialog } from './set-up-dialog.tsx'

type Layer =
  | { kind: 'begin' | 'renew' | 'remove' }
  | { kind: 'scan'; start: SecondFactorStart }
  | { kind: 'codes'; codes: string[] }

/** The second factor: off and offered, or on with its recovery codes. */
export function SecondFactorSection() {
  const t = useTexts(profileTexts)
  const { data } = useQuery(profileQuery)
  const [layer, setLayer] = useState<Layer | null>(null)
  const isOn = data?.hasSecondFactor === true
  return (
    <section className={form.section}>
      <h2 className={form.heading}>{t('twoSteps')}</h2>
      <p className={styles.state} data-on={isOn || undefined}>
        <Icon of={isOn ? IconShieldCheck : IconShieldOff} size={18} />
        {isOn ? t('twoStepsOn') : t('twoStepsOff')}
      </p>
      {data && (
        <div className={form.actions}>
          {isOn ? (
            <>
              <Button onClick={() => setLayer({ kind: 'renew' })}>{t('newCodes')}</Button>
              <Button color="red" onClick={() => setLayer({ kind: 'remove' })}>
                {t('turnOff')}
              </Button>
            </>
          ) : (
            <Button onClick={() => setLayer({ kind: 'begin' })}>{t('setUp')}</Button>
          )}
        </div>
      )}
      <SecondFactorDialogs layer={layer} onGo={setLayer} />
    </section>
  )
}

function SecondFactorDialogs({ layer, onGo }: { layer: Layer | null; onGo: (layer: Layer | null) => void }) {
  const t = useTexts(profileTexts)
  const queries = useQueryClient()
  const close = () => onGo(null)
  const refresh = () => queries.invalidateQueries({ queryKey: profileQuery.queryKey })
  switch (layer?.kind) {
    case 'begin':
      return (
        <PasswordDialog
          title={t('twoSteps')}
          action={t('continue')}
          act={beginSecondFactor}
          onDone={(start) => onGo({ kind: 'scan', start })}
          onClose={close}
        />
      )
    case 'scan':
      return (
        <SetUpDialog
          start={layer.start}
          onDone={(codes) => {
            sayDone(t('turnedOn'))
            void refresh()
            onGo({ kind: 'codes', codes })
          }}
          onClose={close}
        />
      )
    case 'renew':
      return (
        <PasswordDialog
          title={t('newCodes')}
          why={t('newCodesWhy')}
          action={t('newCodes')}
          act={renewRecoveryCodes}
          onDone={(codes) => onGo({ kind: 'codes', codes })}
          onClose={close}
        />
      )
    case 'remove':
      return (
        <PasswordDialog
          title={t('turnOff')}
          why={t('turnOffWhy')}
          action={t('turnOff')}
          isDangerous
          act={removeSecondFactor}
          onDone={() => {
            sayDone(t('turnedOff'))
            void refresh()
            close()
          }}
          onClose={close}
        />
      )
    case 'codes':
      return <RecoveryCodesDialog codes={layer.codes} onClose={close} />
    default:
      return null
  }
}
