import { type ReactNode, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { FollowersToggle } from '../../records/timeline/followers-toggle.tsx'
import styles from './audit.module.css'
import { auditTexts } from './audit-texts.ts'

interface ChangeLine {
  name: string
  before: ReactNode
  after: ReactNode
  /** What changed because this did. */
  following?: readonly ChangeLine[]
}

/** Each thing that changed, with what it was and is, and behind a line that opens what followed from it. */
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
        {lines.map((line) => (
          <Line key={line.name} line={line} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ line: { name, before, after, following = [] } }: { line: ChangeLine }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td className={styles.was}>{before}</td>
        <td>{after}</td>
      </tr>
      {following.length > 0 && (
        <tr>
          <td colSpan={3}>
            <FollowersToggle count={following.length} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
          </td>
        </tr>
      )}
      {isOpen && following.map((one) => <Line key={one.name} line={one} />)}
    </>
  )
}
