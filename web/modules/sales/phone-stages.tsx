import { Modal } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { RecordValues } from '../../../shared/core/records.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import styles from './phone-stages.module.css'
import { salesTexts } from './sales-texts.ts'
import { StageTide } from './stage-mark.tsx'
import { stageState } from './stage-state.ts'
import { kindOf } from './stage-time.ts'
import { TimeInStage } from './time-in-stage.tsx'

interface Props {
  deal: RecordValues
  current: RecordValues
  /** Those of its pipeline, the open ones first. */
  stages: readonly RecordValues[]
  openCount: number
  /** null: the reader may not move it. */
  onMove: ((stageId: string) => void) | null
}

/** The stages of a deal on a phone: a thin bar and the name of the present one. A tap lists them, and none moves by it. */
export function PhoneStages({ deal, current, stages, openCount, onMove }: Props) {
  const t = useTexts(salesTexts)
  const ui = useTexts(uiTexts)
  const [isOpen, setOpen] = useState(false)
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
          <span className={styles.more}>
            <Icon of={IconChevronDown} size={16} />
          </span>
        </span>
        <span className={styles.bar} aria-hidden>
          {stages.map((stage) => (
            <span key={stage.id} data-state={stageState(stage, current, stages)} data-kind={kindOf(stage)} />
          ))}
        </span>
      </button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('stages')}
        size="100%"
        yOffset={0}
        xOffset={0}
        withCloseButton
        closeButtonProps={{ 'aria-label': ui('close') }}
        classNames={{ inner: styles.sheetPlace ?? '', content: styles.sheet ?? '' }}
      >
        {stages.map((stage) => (
          <button
            key={stage.id}
            type="button"
            className={styles.choice}
            aria-current={stage === current ? 'step' : undefined}
            disabled={!onMove || stage === current}
            onClick={() => {
              setOpen(false)
              onMove?.(stage.id)
            }}
          >
            {tide(stage)}
            <Name>{stage.title}</Name>
            {stage === current && (
              <span className={styles.more}>
                <Icon of={IconCheck} size={16} />
              </span>
            )}
          </button>
        ))}
      </Modal>
    </>
  )
}
