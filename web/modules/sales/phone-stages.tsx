import { IconArrowRight, IconChevronDown } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import type { RecordValues } from '../../../shared/core/records.ts'
import { useAction } from '../../core/actions/actions.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { latePart } from '../../platform/ui/late-part.ts'
import { GatePips } from '../../platform/ui/marks/gate-pips.tsx'
import { Name } from '../../platform/ui/name.tsx'
import type { GateAhead } from './gate-ahead.ts'
import styles from './phone-stages.module.css'
import { salesTexts } from './sales-texts.ts'
import { StageTide } from './stage-mark.tsx'
import type { StagePath } from './stage-path.ts'
import { stageState } from './stage-state.ts'
import { kindOf } from './stage-time.ts'
import { TimeInStage } from './time-in-stage.tsx'

const StageSheet = latePart(async () => (await import('./stage-sheet.tsx')).StageSheet, {
  missing: 'above',
  isOnDemand: true,
})

export interface PhoneStagesProps {
  deal: RecordValues
  current: RecordValues
  /** Those of its pipeline, the open ones first. */
  stages: readonly RecordValues[]
  openCount: number
  /** The way of a closed deal. */
  path: StagePath | undefined
  gate: GateAhead | null
  /** null: the reader may not move it. */
  onMove: ((stageId: string) => void) | null
}

/** The stages of a deal on a phone: a thin bar and the name of the present one. A tap lists them, and none moves by it. */
export function PhoneStages(props: PhoneStagesProps) {
  const { deal, current, stages, openCount, gate } = props
  const t = useTexts(salesTexts)
  const [isOpen, setOpen] = useState(false)
  useAction(
    { id: 'move-stage', text: t('moveTo'), words: 'stage', icon: IconArrowRight, act: () => setOpen(true) },
    { when: props.onMove !== null },
  )
  const tide = (stage: RecordValues) => (
    <StageTide kind={kindOf(stage)} step={stages.indexOf(stage) + 1} steps={openCount} />
  )
  return (
    <>
      <button type="button" className={styles.band} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className={styles.line}>
          {tide(current)}
          <Name>{current.title}</Name>
          <TimeInStage deal={deal} stage={current} />
          {gate && <GatePips done={gate.fields.length - gate.open.length} of={gate.fields.length} />}
          <span className={styles.more}>
            <Icon of={IconChevronDown} size={16} />
          </span>
        </span>
        <span className={styles.bar} aria-hidden>
          {stages.map((stage) => (
            <span
              key={stage.id}
              data-state={stageState(stage, current, stages, props.path?.lastOpen)}
              data-kind={kindOf(stage)}
            />
          ))}
        </span>
      </button>
      {isOpen && (
        <Suspense>
          <StageSheet {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
