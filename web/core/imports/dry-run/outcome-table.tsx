import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportOutput, PartCounts } from '../import-types.ts'
import { countsAt } from '../totals.ts'
import styles from './dry-run.module.css'

/** The same numbers table by table. */
export function OutcomeTable({ draft, counts }: { draft: ImportOutput; counts: readonly PartCounts[] }) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const { objects } = useMetadata()
  const number = (count: number) => (count === 0 ? '–' : new Intl.NumberFormat(t.language).format(count))
  return (
    <table className={styles.parts}>
      <thead>
        <tr>
          <th>{t('byTable')}</th>
          <th>{t('new')}</th>
          <th>{t('update')}</th>
          <th>{t('cannotRead')}</th>
        </tr>
      </thead>
      <tbody>
        {draft.plan.parts.map((part, at) => {
          const object = objects.get(part.object)
          const { created, updated, failed } = countsAt(counts, at)
          return (
            <tr key={part.table}>
              <td title={draft.tables[part.table]?.name}>
                {object ? label(object.pluralLabel) : part.object}
              </td>
              <td>{number(created)}</td>
              <td>{number(updated)}</td>
              <td data-tone={failed > 0 ? 'bad' : undefined}>{number(failed)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
