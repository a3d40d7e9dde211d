import type { CSSProperties } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import styles from './api-docs.module.css'
import { apiDocsTexts } from './api-docs-texts.ts'
import { WithCode } from './said.tsx'
import type { SchemaRow } from './schema-words.ts'
import { useSaid } from './use-said.ts'

/** Names with their types and meanings. */
export function SchemaTable({
  title,
  type,
  rows,
}: {
  title: string
  type?: string
  rows: readonly SchemaRow[]
}) {
  const t = useTexts(apiDocsTexts)
  return (
    <section className={styles.part}>
      <h2>
        {title} {type && <code className={styles.quiet}>{type}</code>}
      </h2>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('name')}</th>
              <th>{t('type')}</th>
              <th>{t('means')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <td className={styles.name} style={{ '--inset': `${row.depth * 16}px` } as CSSProperties}>
                  <code>{row.name}</code>
                  {row.isRequired && <span className={styles.required}>{t('required')}</span>}
                </td>
                <td className={styles.type}>{row.type}</td>
                <Means english={row.means} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Means({ english }: { english: string }) {
  const { text, lang } = useSaid()(english)
  return (
    <td lang={lang}>
      <WithCode text={text} />
    </td>
  )
}
