import { type ReactElement, useState } from 'react'
import type { RecordValues } from '../../../shared/core/records.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useShortcut } from '../../platform/ui/keys/shortcuts.ts'
import { Menu } from '../../platform/ui/menu.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { salesTexts } from './sales-texts.ts'
import { StageTide } from './stage-mark.tsx'
import { kindOf } from './stage-time.ts'

interface Props {
  current: RecordValues
  /** In their order, won and lost at the end. */
  stages: readonly RecordValues[]
  onMove: (stage: RecordValues) => void
  /** What it hangs from: the current stage. */
  children: ReactElement
}

/** The stages a deal may go to, by S or a click on the one it is in; the next one stands ready for Enter. */
export function StageMenu({ current, stages, onMove, children }: Props) {
  const t = useTexts(salesTexts)
  const [isOpen, setOpen] = useState(false)
  useShortcut('S', () => setOpen(true))
  const open = stages.filter((stage) => kindOf(stage) === 'open')
  const next = stages[stages.indexOf(current) + 1] ?? stages[0]
  return (
    <Menu
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      width={220}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('moveTo')}</Menu.Label>
        {stages
          .filter((stage) => stage !== current)
          .map((stage) => (
            <Menu.Item
              key={stage.id}
              data-autofocus={stage === next || undefined}
              leftSection={
                <StageTide kind={kindOf(stage)} step={open.indexOf(stage) + 1} steps={open.length} />
              }
              onClick={() => onMove(stage)}
            >
              <Name>{stage.title}</Name>
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
