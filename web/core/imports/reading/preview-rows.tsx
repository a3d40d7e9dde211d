import { useTexts } from '../../../platform/i18n/texts.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportTable } from '../import-types.ts'
import styles from './reading-menu.module.css'

const mostRows = 6

/** The first rows as the file's settings make them. */
export function PreviewRows({ table }: { table: ImportTable }) {
  const t = useTexts(importTexts)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what overflows must be reachable by keyboard
    <div className={styles.preview} tabIndex={0} role="region" aria-label={t('firstRows')}>
      <table>
        <thead>
          <tr>
            <th>{t('line')}</th>
            {table.columns.map((column) => (
              <th key={column.name}>{column.name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.preview.slice(0, mostRows).map(({ line, cells }) => (
            <tr key={line}>
              <td>{line}</td>
              {table.columns.map((column, at) => (
                <td key={column.name}>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
