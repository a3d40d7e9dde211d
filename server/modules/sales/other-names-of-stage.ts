import { stockStages } from '../../../shared/modules/sales/contract.ts'
import { foldLabel } from '../../../shared/platform/fold-text.ts'
import { firstStages } from './first-records.ts'

const closedNames: Readonly<Record<string, readonly string[]>> = {
  won: ['Closed won', '已赢单', '贏單', '已贏單', '已成交', 'Voitto'],
  lost: ['Closed lost', '已输单', '丢单', '輸單', '已輸單', '丟單', 'Häviö', 'Menetetty'],
}

/**
 * What files of other languages and other products call a stage: a stage of ours by its name in every
 * language, won and lost whatever they are called here.
 */
export function otherNamesOfStage({ name, kind }: Readonly<Record<string, unknown>>): string[] {
  const own = foldLabel(String(name ?? ''))
  const same = firstStages.filter(
    (stage) =>
      (stage.kind !== 'open' && stage.kind === kind) ||
      (stage.kind === kind && Object.values(stockStages[stage.key]).some((one) => foldLabel(one) === own)),
  )
  return [
    ...same.flatMap((stage) => Object.values(stockStages[stage.key])),
    ...(closedNames[String(kind)] ?? []),
  ]
}
