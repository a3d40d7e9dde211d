import { Button } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ExchangeRate } from '../../../../shared/core/workspace-settings.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { shortDate } from '../../../platform/i18n/time-words.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { RowChoice } from '../../../platform/ui/forms/row-choice.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Table } from '../../../platform/ui/page/table.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import menu from '../../../platform/ui/rows/row-tool.module.css'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { wayWithoutOperation } from '../../../platform/ui/ways-back.ts'
import { useSession } from '../../session/session.ts'
import form from '../settings-form.module.css'
import table from '../settings-table.module.css'
import styles from './currencies-page.module.css'
import { RateForm } from './rate-form.tsx'
import { deleteRate, newestRatesQuery, putRate, ratesQuery } from './rate-requests.ts'
import { workspaceTexts } from './workspace-texts.ts'

/** What currencies are worth, from which day: the newest of each, or all of one. */
export function RatesSection() {
  const t = useTexts(workspaceTexts)
  const { settings } = useSession()
  const [currency, setCurrency] = useState('')
  const [edited, setEdited] = useState<ExchangeRate | null>(null)
  const newest = useQuery(newestRatesQuery)
  const ofOne = useInfiniteQuery({ ...ratesQuery(currency), enabled: currency !== '' })
  const rates = currency === '' ? (newest.data ?? []) : (ofOne.data?.pages.flat() ?? [])
  const codes = [...new Set([...settings.currencies, ...(newest.data ?? []).map((one) => one.currency)])]
    .filter((code) => code !== settings.currency)
    .sort()
  if (newest.error) return <Problem error={newest.error} retry={() => void newest.refetch()} />
  return (
    <section className={form.section}>
      <h2 className={form.heading}>{t('rates')}</h2>
      <p className={form.why}>{t('ratesWhy', { base: settings.currency })}</p>
      <RateForm
        key={edited ? `${edited.currency} ${edited.date}` : 'new'}
        codes={codes}
        edited={edited}
        onDone={() => setEdited(null)}
      />
      {codes.length > 0 && (
        <div>
          <RowChoice
            look="chip"
            label={t('currencyOf')}
            none={t('nothing')}
            value={currency}
            isSet={currency !== ''}
            options={[
              { value: '', text: t('allCurrencies') },
              ...codes.map((code) => ({ value: code, text: t('history', { code }) })),
            ]}
            onChange={setCurrency}
          />
        </div>
      )}
      {rates.length > 0 && <RateTable rates={rates} onEdit={setEdited} />}
      {newest.data?.length === 0 && <Empty isPart title={t('noRates')} why={t('noRatesWhy')} />}
      {currency !== '' && ofOne.hasNextPage && (
        <div className={form.actions}>
          <Button onClick={() => void ofOne.fetchNextPage()} loading={ofOne.isFetchingNextPage}>
            {t('older')}
          </Button>
        </div>
      )}
    </section>
  )
}

interface TableProps {
  rates: readonly ExchangeRate[]
  onEdit: (rate: ExchangeRate) => void
}

function RateTable({ rates, onEdit }: TableProps) {
  const t = useTexts(workspaceTexts)
  const { settings } = useSession()
  const remove = useDeleteRate()
  return (
    <Table edge="none" className={table.table}>
      <thead>
        <tr>
          <th>{t('currencyOf')}</th>
          <th>{t('from')}</th>
          <th className={table.number}>{t('rate', { base: settings.currency })}</th>
          <th aria-hidden />
        </tr>
      </thead>
      <tbody>
        {rates.map((rate) => {
          const day = shortDate(rate.date, new Date(), t.language)
          const { currency: code } = rate
          return (
            <tr key={`${code} ${rate.date}`}>
              <td>{code}</td>
              <td>{day}</td>
              <td className={table.number}>{decimalText(rate.rate, t.language)}</td>
              <td className={styles.tools}>
                <button
                  type="button"
                  className={menu.tool}
                  aria-label={t('editRate', { code, day })}
                  title={t('editRate', { code, day })}
                  onClick={() => onEdit(rate)}
                >
                  <Icon of={IconPencil} size={14} />
                </button>
                <button
                  type="button"
                  className={menu.tool}
                  aria-label={t('deleteRate', { code, day })}
                  title={t('deleteRate', { code, day })}
                  onClick={() => remove.mutate(rate)}
                >
                  <Icon of={IconTrash} size={14} />
                </button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

function useDeleteRate() {
  const t = useTexts(workspaceTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const refresh = () => queries.invalidateQueries({ queryKey: ['rates'] })
  const say = (error: unknown) => sayProblem(sentence(error))
  return useMutation({
    mutationFn: deleteRate,
    onSuccess: (_answer, rate) =>
      sayDone(
        t('rateDeleted'),
        wayWithoutOperation(() => void putRate(rate).then(refresh, say)),
      ),
    onError: say,
    onSettled: refresh,
  })
}

/** A decimal string as the language writes it, with all its digits. */
function decimalText(decimal: string, language: string): string {
  const digits = decimal.split('.')[1]?.length ?? 0
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: 12 }).format(
    // As text, so that no digit is lost on the way through a floating number.
    decimal as unknown as number,
  )
}
