import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ExchangeRate } from '../../../../shared/core/workspace-settings.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormProblems } from '../../../platform/ui/form-problems.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useSession } from '../../session/session.ts'
import form from '../settings-form.module.css'
import styles from './currencies-page.module.css'
import { useCurrencyOptions } from './currency-options.ts'
import { putRate } from './rate-requests.ts'
import { workspaceTexts } from './workspace-texts.ts'

interface Props {
  /** Currencies in use here, offered before the others. */
  codes: readonly string[]
  edited: ExchangeRate | null
  onDone: () => void
}

/** Adds a rate, or changes one: the currency and day it is of stay. */
export function RateForm({ codes, edited, onDone }: Props) {
  const t = useTexts(workspaceTexts)
  const ui = useTexts(uiTexts)
  const { settings } = useSession()
  const queries = useQueryClient()
  const options = useCurrencyOptions().filter(({ value }) => value !== settings.currency)
  const [currency, setCurrency] = useState(edited?.currency ?? codes[0] ?? '')
  const [date, setDate] = useState(edited?.date ?? localDate(new Date(), settings.timeZone))
  const [rate, setRate] = useState(edited?.rate ?? '')
  const save = useMutation({
    mutationFn: () => putRate({ currency, date, rate: rate.trim().replace(',', '.') }),
    onSuccess: () => {
      sayDone(t('rateSaved', { code: currency }))
      setRate('')
      void queries.invalidateQueries({ queryKey: ['rates'] })
      onDone()
    },
  })
  const problems = useFormProblems(save.error, ['rates.0.currency', 'rates.0.date', 'rates.0.rate'])
  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className={styles.rateForm} onSubmit={submit}>
      <Select
        label={t('currencyOf')}
        searchable
        data={options}
        value={currency}
        disabled={edited !== null}
        error={problems.of('rates.0.currency')}
        onChange={(code) => setCurrency(code ?? '')}
      />
      <TextInput
        label={t('from')}
        type="date"
        value={date}
        disabled={edited !== null}
        error={problems.of('rates.0.date')}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <TextInput
        label={t('rate', { base: settings.currency })}
        inputMode="decimal"
        value={rate}
        error={problems.of('rates.0.rate')}
        onChange={(event) => setRate(event.currentTarget.value)}
        {...(edited && { autoFocus: true })}
      />
      <div className={styles.submit}>
        {edited && <Button onClick={onDone}>{ui('cancel')}</Button>}
        <Button
          type="submit"
          loading={save.isPending}
          disabled={currency === '' || date === '' || rate.trim() === ''}
        >
          {edited ? ui('save') : t('addRate')}
        </Button>
      </div>
      {problems.whole && <p className={form.refusal}>{problems.whole}</p>}
    </form>
  )
}
