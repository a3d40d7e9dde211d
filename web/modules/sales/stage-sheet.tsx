import { IconCheck } from '@tabler/icons-react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Drawer } from '../../platform/ui/drawer.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import { Name } from '../../platform/ui/name.tsx'
import styles from './phone-stages.module.css'
import type { PhoneStagesProps } from './phone-stages.tsx'
import { salesTexts } from './sales-texts.ts'
import { StageTide } from './stage-mark.tsx'
import { kindOf } from './stage-time.ts'
import { TimeStood } from './time-stood.tsx'

interface Props extends PhoneStagesProps {
  onClose: () => void
}

/** The stages a deal may go to, as a sheet at the foot of a phone. */
export function StageSheet({ current, stages, openCount, path, onMove, onClose }: Props) {
  const t = useTexts(salesTexts)
  const isLost = kindOf(current) === 'lost'
  return (
    <Drawer from="bottom" onClose={onClose} title={t('stages')}>
      {stages.map((stage) => (
        <button
          key={stage.id}
          type="button"
          className={styles.choice}
          aria-current={stage === current ? 'step' : undefined}
          disabled={!onMove || stage === current}
          onClick={() => {
            onClose()
            onMove?.(stage.id)
          }}
        >
          <StageTide kind={kindOf(stage)} step={stages.indexOf(stage) + 1} steps={openCount} />
          <Name>{stage.title}</Name>
          {stage !== current && (
            <TimeStood path={path} stage={stage} isLast={isLost && stage.id === path?.lastOpen} />
          )}
          {stage === current && (
            <span className={styles.more}>
              <Icon of={IconCheck} size={16} />
            </span>
          )}
        </button>
      ))}
    </Drawer>
  )
}
