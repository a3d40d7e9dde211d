import { IconArrowRight } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { ColumnDetail } from '../column/column-detail.tsx'
import { useColumnFacts } from '../column/column-facts.ts'
import { HowSure, needsLook } from '../column/how-sure.tsx'
import { TargetChoice } from '../column/target-choice.tsx'
import { importTexts } from '../import-texts.ts'
import type { Draft } from './draft.ts'
import styles from './match-table.module.css'
import { sendColumn } from './plan-changes.ts'

interface Props {
  state: Draft
  at: number
  place: number
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

/** One column: its name, a value of it, where it goes, how sure that is; more of it below when opened. */
export function MatchRow({ state, at, place, isOpen, onOpen }: Props) {
  const t = useTexts(importTexts)
  const facts = useColumnFacts(state, at, place)
  const detailId = useId()
  const row = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  if (!facts) return null
  const { column, part } = facts
  const percent = new Intl.NumberFormat(t.language, { style: 'percent' }).format(column.filled)
  return (
    <>
      <tr
        ref={row}
        className={styles.row}
        data-look={needsLook(facts) || undefined}
        data-open={isOpen || undefined}
      >
        <td className={styles.column} title={column.name}>
          <Name>{column.name}</Name>
        </td>
        <td className={`${styles.sample} ${styles.wideOnly}`} title={column.samples[0]}>
          <Name>{column.samples[0] ?? ''}</Name>
        </td>
        <td className={styles.arrow} aria-hidden>
          <Icon of={IconArrowRight} size={15} />
        </td>
        <td className={styles.target}>
          <TargetChoice
            facts={facts}
            onPick={(target) =>
              state.changePart(at, sendColumn(part, { column: column.name, at: place }, target))
            }
          />
        </td>
        <td>
          <button
            type="button"
            className={styles.sureButton}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailId : undefined}
            aria-label={t('detailsOf', { column: column.name })}
            onClick={() => onOpen(!isOpen)}
          >
            <HowSure facts={facts} />
          </button>
        </td>
        <td className={styles.filled}>{percent}</td>
      </tr>
      {isOpen && (
        <tr className={styles.detailRow}>
          <td colSpan={6} id={detailId}>
            <ColumnDetail facts={facts} onChange={(next) => state.changePart(at, next)} />
          </td>
        </tr>
      )}
    </>
  )
}
