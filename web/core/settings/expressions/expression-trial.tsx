import { useQuery } from '@tanstack/react-query'
import type { Expression } from '../../../../shared/core/expressions/compile-expression.ts'
import { resultTypeOf } from '../../../../shared/core/expressions/values.ts'
import { fieldTypes } from '../../../../shared/core/fields/index.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { useValueContext } from '../../fields/value-context.ts'
import { queryRecords } from '../../record-requests.ts'
import { objectTexts } from '../objects/object-texts.ts'
import styles from './expression-editor.module.css'

const triedOn = 3

interface Props {
  object: ObjectDefinition
  expression: Expression
  decimals?: number
}

/** What an expression gives for the records of the object that changed last. */
export function ExpressionTrial({ object, expression, decimals }: Props) {
  const t = useTexts(objectTexts)
  const say = useSayResult(expression, decimals)
  const { data } = useQuery({
    queryKey: ['records', object.name, 'tried'],
    queryFn: ({ signal }) =>
      queryRecords(
        object.name,
        { limit: triedOn, sort: [{ field: 'updatedAt', direction: 'desc' }] },
        signal,
      ),
  })
  if (!data || data.records.length === 0) return null
  return (
    <table className={styles.trial}>
      <thead>
        <tr>
          <th scope="col">{t('triedOn')}</th>
          <th scope="col">{t('result')}</th>
        </tr>
      </thead>
      <tbody>
        {data.records.map((record) => {
          const said = say(record)
          return (
            <tr key={record.id}>
              <td className={styles.record}>
                <Name>{record.title}</Name>
              </td>
              <td>{said ?? <span className={styles.blank}>{t('noValue')}</span>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Computes the expression for a record and says the result as its cell would; null for none. */
function useSayResult(expression: Expression, decimals?: number) {
  const context = useValueContext()
  return (record: Readonly<Record<string, unknown>>): string | null => {
    const value = expression.evaluate(record, context, decimals)
    if (value === null || value === undefined || value === '') return null
    const type = resultTypeOf(expression.type)
    if (type === null) return Array.isArray(value) ? value.join(', ') : String(value)
    const options = decimals === undefined ? {} : { decimals }
    const field = { id: '', name: '', label: { en: '' }, type, column: '', options }
    // The value has the type the expression was found to give.
    return (fieldTypes[type].format as (value: unknown, ...rest: unknown[]) => string)(value, field, context)
  }
}
