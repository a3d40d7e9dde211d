import { Button, Select } from '@mantine/core'
import { IconFileImport, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useSession } from '../../session/session.ts'
import { PickMenu } from '../pick-menu.tsx'
import form from '../settings-form.module.css'
import { SettingsPage } from '../settings-page.tsx'
import { useChangeSettings } from './change-settings.ts'
import styles from './currencies-page.module.css'
import { useCurrencyOptions } from './currency-options.ts'
import { RateImportDialog } from './rate-import-dialog.tsx'
import { RatesSection } from './rates-section.tsx'
import { workspaceTexts } from './workspace-texts.ts'

/** The workspace's own currency, those offered beside it, and what they are worth from which day. */
export function CurrenciesPage() {
  const t = useTexts(workspaceTexts)
  const [isImporting, setImporting] = useState(false)
  return (
    <SettingsPage
      page="/settings/currencies"
      actions={
        <Button leftSection={<Icon of={IconFileImport} size={14} />} onClick={() => setImporting(true)}>
          {t('importRates')}
        </Button>
      }
    >
      <div className={form.form}>
        <section className={form.section}>
          <HomeCurrency />
          <OfferedCurrencies />
        </section>
        <RatesSection />
      </div>
      {isImporting && <RateImportDialog onClose={() => setImporting(false)} />}
    </SettingsPage>
  )
}

function HomeCurrency() {
  const t = useTexts(workspaceTexts)
  const { settings } = useSession()
  const change = useChangeSettings()
  const problems = useFormProblems(change.error, ['currency'])
  const options = useCurrencyOptions()
  return (
    <Select
      label={t('currency')}
      description={t('currencyWhy')}
      searchable
      allowDeselect={false}
      data={options}
      value={settings.currency}
      error={problems.of('currency') ?? problems.whole}
      onChange={(currency) => currency && change.mutate({ currency })}
    />
  )
}

function OfferedCurrencies() {
  const t = useTexts(workspaceTexts)
  const { settings } = useSession()
  const change = useChangeSettings()
  const options = useCurrencyOptions()
  const { currency, currencies } = settings
  const others = currencies.filter((code) => code !== currency)
  const set = (next: string[]) => change.mutate({ currencies: next })
  const free = options.filter(({ value }) => value !== currency && !others.includes(value))
  return (
    <div>
      <div className={styles.label}>{t('offered')}</div>
      <div className={styles.offered}>
        {others.map((code) => (
          <span key={code} className={styles.code}>
            {code}
            <button
              type="button"
              aria-label={t('removeCurrency', { code })}
              onClick={() => set(others.filter((one) => one !== code))}
            >
              <Icon of={IconX} size={12} />
            </button>
          </span>
        ))}
        <PickMenu
          text={t('addCurrency')}
          options={free.map(({ value, label }) => ({ value, text: label }))}
          onPick={(code) => set([...others, code])}
          className={styles.add}
        />
      </div>
    </div>
  )
}
