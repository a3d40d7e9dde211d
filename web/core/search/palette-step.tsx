import { IconCheck } from '@tabler/icons-react'
import { Icon } from '../../platform/ui/icon.tsx'
import { Name } from '../../platform/ui/name.tsx'
import type { ActionStep } from '../actions/action-step.ts'
import type { PaletteEntry } from './palette-entries.tsx'

/** What an action asks, as entries of the palette; the answers that fit what is typed. */
export function useStepEntries(
  step: ActionStep,
  typed: string,
): { entries: PaletteEntry[]; isSearching: boolean } {
  const choices = step.useChoices(typed.trim())
  const entries = (choices ?? []).map(({ key, text, sign, detail, isChosen }) => ({
    key,
    group: step.label,
    sign: sign ?? (isChosen ? <Icon of={IconCheck} /> : null),
    text: <Name>{text}</Name>,
    detail: detail ?? (isChosen && sign ? <Icon of={IconCheck} size={14} /> : undefined),
    act: () => step.pick(key),
  }))
  return { entries, isSearching: choices === null }
}
