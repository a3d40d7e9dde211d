import { Button } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { RecordValues } from '../../../shared/core/records.ts'
import { useLabel } from '../../core/metadata/metadata.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { GatePips } from '../../platform/ui/marks/gate-pips.tsx'
import type { GateAhead } from './gate-ahead.ts'
import styles from './gate-strip.module.css'
import { salesTexts } from './sales-texts.ts'

interface Props {
  gate: GateAhead<RecordValues>
  /** Goes on to the next stage, which asks for what is still open; null: the reader may not move it. */
  onMove: ((stage: RecordValues) => void) | null
}

/** Under the stages: what the next one asks for, what of it is there, and the way on. */
export function GateStrip({ gate, onMove }: Props) {
  const t = useTexts(salesTexts)
  const label = useLabel()
  const { to, fields, open } = gate
  return (
    <div className={styles.strip} role="group" aria-label={t('toEnter', { stage: to.title })}>
      <GatePips done={fields.length - open.length} of={fields.length} />
      <span className={`${styles.goal} strong`}>{t('toEnter', { stage: to.title })}</span>
      <ul className={styles.checks}>
        {fields.map((field) => {
          const isOpen = open.includes(field)
          return (
            <li key={field.id} className={styles.check} data-open={isOpen || undefined}>
              <Icon of={isOpen ? IconCircleDashed : IconCircleCheck} size={14} />
              {label(field.label)}
              <span className={styles.unseen}>{t(isOpen ? 'checkOpen' : 'checkDone')}</span>
            </li>
          )
        })}
      </ul>
      {onMove && (
        <Button className={styles.move ?? ''} onClick={() => onMove(to)}>
          {t('moveToStage', { stage: to.title })}
        </Button>
      )}
    </div>
  )
}
