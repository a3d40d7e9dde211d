import { Select } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionQuery, useSession } from '../../core/session/session.ts'
import { currencyOptions, timeZoneOptions } from '../../core/welcome/choices.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { request } from '../../platform/api/request.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import styles from './guide.module.css'
import { startTexts } from './start-texts.ts'

/** In which money and by which clock the workspace counts: guessed from the browser, changed here. */
export function PlaceLine() {
  const t = useTexts(startTexts)
  const sentence = useErrorSentence()
  const { settings } = useSession()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const change = useMutation({
    mutationFn: (body: { currency?: string; timeZone?: string }) =>
      request('/workspace', { method: 'PATCH', body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  })
  const { currency, timeZone } = settings
  if (!isOpen)
    return (
      <p className={styles.place}>
        {t('place', { currency, zone: timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone })}
        <button type="button" onClick={() => setOpen(true)}>
          {t('changePlace')}
        </button>
      </p>
    )
  return (
    <div className={styles.places}>
      <Select
        label={t('currency')}
        data={currencyOptions(currency, t.language)}
        value={currency}
        onChange={(chosen) => chosen && change.mutate({ currency: chosen })}
        error={change.error ? sentence(change.error) : null}
        searchable
      />
      <Select
        label={t('timeZone')}
        data={timeZoneOptions(timeZone)}
        value={timeZone}
        onChange={(chosen) => chosen && change.mutate({ timeZone: chosen })}
        searchable
      />
    </div>
  )
}
