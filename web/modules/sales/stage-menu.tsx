import { IconArrowRight } from '@tabler/icons-react'
import { type ReactElement, useState } from 'react'
import type { RecordValues } from '../../../shared/core/records.ts'
import { useAction } from '../../core/actions/actions.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { matchesTyped } from '../../platform/ui/forms/typed-match.ts'
import { MenuOf } from '../../platform/ui/menu/menu-of.tsx'
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
  const open = stages.filter((stage) => kindOf(stage) === 'open')
  const next = stages[stages.indexOf(current) + 1] ?? stages[0]
  const others = stages.filter((stage) => stage !== current)
  const tideOf = (stage: RecordValues) => (
    <StageTide kind={kindOf(stage)} step={open.indexOf(stage) + 1} steps={open.length} />
  )
  useAction({
    id: 'move-stage',
    text: t('moveTo'),
    words: 'stage',
    icon: IconArrowRight,
    keys: 'S',
    act: () => setOpen(true),
    step: {
      label: t('moveTo'),
      useChoices: (typed) =>
        others
          .filter(({ title }) => matchesTyped(typed, title))
          .map((stage) => ({ key: stage.id, text: stage.title, sign: tideOf(stage) })),
      pick: (id) => {
        const stage = others.find((one) => one.id === id)
        if (stage) onMove(stage)
      },
    },
  })
  return (
    <MenuOf
      label={t('moveTo')}
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      target={children}
      groups={[
        {
          heading: t('moveTo'),
          entries: others.map((stage) => ({
            id: stage.id,
            text: stage.title,
            sign: tideOf(stage),
            isNext: stage === next,
            act: () => onMove(stage),
          })),
        },
      ]}
    />
  )
}
