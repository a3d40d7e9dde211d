import { Link } from '@tanstack/react-router'
import { type Filter, operationPath } from '../../../../shared/core/filters.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { ObjectIcon } from '../../metadata/object-icon.tsx'
import { importTexts } from '../import-texts.ts'
import type { ImportOutput } from '../import-types.ts'
import { countsAt, totalOf } from '../totals.ts'
import styles from './result.module.css'
import { useMadeAlong } from './use-made-along.ts'

/** What came of each table, with the way to its records. */
export function ResultTable({ done, isUndone }: { done: ImportOutput; isUndone: boolean }) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const { objects } = useMetadata()
  const madeAlong = useMadeAlong(done)
  const { linked } = totalOf(done.progress.counts)
  const number = (count: number) => (count === 0 ? '–' : new Intl.NumberFormat(t.language).format(count))
  return (
    <table className={styles.result}>
      <thead>
        <tr>
          <th />
          <th>{t('new')}</th>
          <th>{t('changed')}</th>
          <th className={styles.wideOnly}>{t('unchanged')}</th>
          <th>{t('leftOut')}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {done.plan.parts.map((part, at) => {
          const object = objects.get(part.object)
          const { created, updated, unchanged, failed } = countsAt(done.progress.counts, at)
          return (
            <tr key={part.table}>
              <td>
                <span className={styles.object}>
                  {object && <ObjectIcon name={object.icon} />}
                  <b>{object ? label(object.pluralLabel) : part.object}</b>
                  <span className={styles.file}>{done.tables[part.table]?.name}</span>
                </span>
              </td>
              <td>{number(created)}</td>
              <td>{number(updated)}</td>
              <td className={styles.wideOnly}>{number(unchanged)}</td>
              <td data-tone={failed > 0 ? 'bad' : undefined}>{number(failed)}</td>
              <td>
                {object && !isUndone && created + updated > 0 && (
                  <Link
                    to="/records/$object"
                    params={{ object: object.name }}
                    search={{ view: 'all', layout: 'table', filter: changedBy(done) }}
                    className={styles.link}
                  >
                    {t('seeThem')}
                  </Link>
                )}
              </td>
            </tr>
          )
        })}
        {linked > 0 && (
          <tr>
            <td>
              <span className={`${styles.object} ${styles.noIcon}`}>
                <b>{madeAlong || t('linked')}</b>
                <span className={styles.file}>{t('linkedWhy')}</span>
              </span>
            </td>
            <td>{number(linked)}</td>
            <td>–</td>
            <td className={styles.wideOnly}>–</td>
            <td>–</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  )
}

/** What the import itself made or changed, whatever was done to it since. */
function changedBy({ operationId }: ImportOutput): Filter {
  return { and: [{ field: operationPath, op: 'eq', value: operationId }] }
}
