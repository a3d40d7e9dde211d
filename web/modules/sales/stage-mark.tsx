import type { ColumnMarkProps, MarkedRecord } from '../../core/web-module.ts'
import { Tide } from '../../platform/ui/tide.tsx'
import styles from './stage-mark.module.css'
import { kindOf, type StageKind } from './stage-time.ts'
import { useStages } from './stages.ts'

/** The glyph of a stage by its place among the open stages of its pipeline. */
export function StageMark({ record }: { record: MarkedRecord }) {
  const stages = useStages()
  const stage = stages.find((one) => one.id === record.id)
  // Until they are known: a stage lost would be drawn as one that is open.
  if (stages.length === 0) return <span className={styles.unknown} />
  const siblings = stages.filter((one) => one.pipeline === stage?.pipeline && kindOf(one) === 'open')
  const step = siblings.findIndex((one) => one.id === record.id) + 1
  return <StageTide kind={kindOf(stage ?? {})} step={step} steps={siblings.length} />
}

interface Props {
  kind: StageKind
  step: number
  steps: number
  size?: number
}

/** A Tide for a stage whose place is known. */
export function StageTide({ kind, step, steps, size = 14 }: Props) {
  return <Tide state={kind === 'open' ? { kind, step, steps } : { kind }} size={size} />
}

/** The same for a column of a board. */
export function ColumnTide({ column, ...place }: ColumnMarkProps) {
  return <StageTide kind={kindOf(column)} {...place} />
}
