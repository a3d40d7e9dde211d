import type { FieldDefinition, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { missingFields, requiredFields } from '../../../shared/modules/sales/required-fields.ts'
import { kindOf } from './stage-time.ts'

type Values = Readonly<Record<string, unknown>>

/** What stands between a deal and the stage it goes to next. */
export interface GateAhead<Stage extends Values = Values> {
  to: Stage
  /** Fields that stage asks for, and those of them the deal says nothing in yet. */
  fields: FieldDefinition[]
  open: FieldDefinition[]
}

/** The stage behind one in its pipeline: the next open one, else won. None behind a closed one. */
export function stageAhead<Stage extends Values>(stage: Values, stages: readonly Stage[]): Stage | undefined {
  if (kindOf(stage) !== 'open') return undefined
  const behind = stages
    .filter((one) => one.pipeline === stage.pipeline && kindOf(one) === 'open' && place(one) > place(stage))
    .sort((a, b) => place(a) - place(b))
  return behind[0] ?? stages.find((one) => one.pipeline === stage.pipeline && kindOf(one) === 'won')
}

/** The gate a deal stands before; null where the next stage asks for nothing, or there is none. */
export function gateAhead<Stage extends Values>(
  object: ObjectDefinition,
  deal: Values,
  stage: Values,
  stages: readonly Stage[],
): GateAhead<Stage> | null {
  const to = stageAhead(stage, stages)
  const fields = to ? requiredFields(object, to) : []
  if (!to || fields.length === 0) return null
  return { to, fields, open: missingFields(object, to, deal) }
}

/** Names of the fields of deals that any of these stages asks for. */
export function gateFields(object: ObjectDefinition, stages: readonly Values[]): string[] {
  return [...new Set(stages.flatMap((stage) => requiredFields(object, stage).map(({ name }) => name)))]
}

function place(stage: Values): number {
  return stage.position == null ? Number.POSITIVE_INFINITY : Number(stage.position)
}
