import { IconArrowRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { type DifferenceWords, useDifferenceWords } from './difference-words.ts'
import { isGain } from './is-gain.ts'
import styles from './role-aside.module.css'
import type { RoleDifference } from './role-draft.ts'
import { verbsQuery } from './role-requests.ts'
import { roleTexts } from './role-texts.ts'

interface Props {
  differences: readonly RoleDifference[]
  members: number
  onUndoAll: () => void
}

/** What saving would change, and for how many people. */
export function RoleDifferences({ differences, members, onUndoAll }: Props) {
  const t = useTexts(roleTexts)
  if (differences.length === 0) return null
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {t('notSaved')}
        <button type="button" className={styles.undo} onClick={onUndoAll}>
          {t('undoAll')}
        </button>
      </h2>
      <p className={styles.note}>{members === 0 ? t('affects_zero') : t('affects', { count: members })}</p>
      <Part title={t('gain')} differences={differences.filter((one) => isGain(one) === true)} />
      <Part title={t('lose')} differences={differences.filter((one) => isGain(one) === false)} />
      <DifferenceLines differences={differences.filter((one) => isGain(one) === null)} />
    </section>
  )
}

function Part({ title, differences }: { title: string; differences: readonly RoleDifference[] }) {
  if (differences.length === 0) return null
  return (
    <>
      <h3 className={styles.part}>{title}</h3>
      <DifferenceLines differences={differences} />
    </>
  )
}

/** Each thing that differs between two roles, with what it was and is. */
export function DifferenceLines({ differences }: { differences: readonly RoleDifference[] }) {
  const { data: verbs = [] } = useQuery(verbsQuery)
  const wordsOf = useDifferenceWords(verbs)
  return differences.map((difference) => <Line key={JSON.stringify(difference)} {...wordsOf(difference)} />)
}

function Line({ name, from, to }: DifferenceWords) {
  return (
    <div className={styles.line}>
      <span className={styles.name}>{name}</span>
      {from !== undefined && (
        <>
          <span className={styles.from}>{from}</span>
          <Icon of={IconArrowRight} size={13} className={styles.arrow} />
        </>
      )}
      <span className={styles.to}>{to}</span>
    </div>
  )
}
