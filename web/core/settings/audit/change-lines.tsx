import type { ReactNode } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import styles from './audit.module.css'
import { auditTexts } from './audit-texts.ts'

interface ChangeLine {
  name: string
  before: ReactNode
  after: ReactNode
}

/** Each thing that changed, with what it was and is. */
export function ChangeLines({ heading, lines }: { heading: string; lines: readonly ChangeLine[] }) {
  const t = useTexts(auditTexts)
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={styles.was}>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
