import { Modal } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import styles from './phone-stages.module.css'
import type { PhoneStagesProps } from './phone-stages.tsx'
import { salesTexts } from './sales-texts.ts'
import { StageTide } from './stage-mark.tsx'
import { kindOf } from './stage-time.ts'

interface Props extends PhoneStagesProps {
  onClose: () => void
}

/** The stages a deal may go to, as a sheet at the foot of a phone. */
export function StageSheet({ current, stages, openCount, onMove, onClose }: Props) {
  const t = useTexts(salesTexts)
  const ui = useTexts(uiTexts)
  return (
    <Modal
      opened
      onClose={onClose}
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
            onClose()
            onMove?.(stage.id)
          }}
        >
          <StageTide kind={kindOf(stage)} step={stages.indexOf(stage) + 1} steps={openCount} />
          <Name>{stage.title}</Name>
          {stage === current && (
            <span className={styles.more}>
              <Icon of={IconCheck} size={16} />
            </span>
          )}
        </button>
      ))}
    </Modal>
  )
}
