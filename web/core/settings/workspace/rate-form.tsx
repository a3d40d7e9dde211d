import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ExchangeRate } from '../../../../shared/core/workspace-settings.ts'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useCheckedForm } from '../../../platform/ui/forms/checked-form.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { Refusal } from '../../../platform/ui/forms/refusal.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { DayField } from '../../fields/input/day-field.tsx'
import { useSession } from '../../session/session.ts'
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
  const [date, setDate] = useState<IsoDate | null>(edited?.date ?? localDate(new Date(), settings.timeZone))
  const [rate, setRate] = useState(edited?.rate ?? '')
  const [isWrong, setWrong] = useState(false)
  const [isTried, setTried] = useState(false)
  const sentence = useDetailSentence()
  const save = useMutation({
    mutationFn: (day: IsoDate) => putRate({ currency, date: day, rate: rate.trim().replace(',', '.') }),
    onSuccess: () => {
      sayDone(t('rateSaved', { code: currency }))
      setRate('')
      void queries.invalidateQueries({ queryKey: ['rates'] })
      onDone()
    },
  })
  const problems = useFormProblems(save.error, ['rates[0].currency', 'rates[0].date', 'rates[0].rate'])
  function submit() {
    const isRate = /^\d+([.,]\d+)?$/.test(rate.trim()) && /[1-9]/.test(rate)
    setWrong(!isRate)
    setTried(true)
    if (isRate && date && currency !== '') save.mutate(date)
  }
  const { form: checked, problem, whole } = useCheckedForm({ error: save.error, problems, onSubmit: submit })
  return (
    <form {...checked} className={styles.rateForm}>
      <Select
        label={t('currencyOf')}
        searchable
        allowDeselect={false}
        name="rates[0].currency"
        required
        data={options}
        value={currency}
        disabled={edited !== null}
        error={
          isTried && currency === '' ? sentence({ code: 'input.required' }) : problem('rates[0].currency')
        }
        onChange={(code) => setCurrency(code ?? '')}
      />
      <DayField
        name="rates[0].date"
        label={t('from')}
        value={date}
        disabled={edited !== null}
        problem={problem('rates[0].date')}
        onChange={setDate}
      />
      <TextInput
        name="rates[0].rate"
        required
        label={t('rate', { base: settings.currency })}
        inputMode="decimal"
        value={rate}
        error={isWrong ? t('wrongRate') : problem('rates[0].rate')}
        onChange={(event) => {
          setWrong(false)
          setRate(event.currentTarget.value)
        }}
        {...(edited && { autoFocus: true })}
      />
      <div className={styles.submit}>
        {edited && <Button onClick={onDone}>{ui('cancel')}</Button>}
        <Button type="submit" loading={save.isPending}>
          {edited ? ui('save') : t('addRate')}
        </Button>
      </div>
      <Refusal>{whole}</Refusal>
    </form>
  )
}
