import { stockStages } from '../../../shared/modules/sales/contract.ts'
import { foldLabel } from '../../../shared/platform/fold-text.ts'
import { firstStages } from './first-records.ts'

const closedNames: Readonly<Record<'won' | 'lost', readonly string[]>> = {
  won: [
    ...['Closed won', 'Closedwon', 'Deal won', 'Won deal', 'Win', 'Signed'],
    ...['已赢单', '贏單', '已贏單', '已成交', '已签约', '已簽約'],
    ...['Voitto', 'Sopimus tehty', 'Suljettu voitettu'],
  ],
  lost: [
    ...['Closed lost', 'Closedlost', 'Deal lost', 'Lost deal', 'Disqualified'],
    ...['已输单', '丢单', '已丢单', '失单', '未成交', '战败'],
    ...['輸單', '已輸單', '丟單', '已丟單', '失單', '已失單', '戰敗'],
    ...['Häviö', 'Menetetty', 'Suljettu hävitty'],
  ],
}

/** The outcome that a stage of such a name stands for, if any. */
export function outcomeNamed(name: unknown): 'won' | 'lost' | null {
  // “Closed - Lost” and “Closed (lost)” are “Closed lost”.
  const folded = foldLabel(String(name ?? '').replace(/[^\p{L}\p{N}]+/gu, ' '))
  const isCalled = (kind: 'won' | 'lost') =>
    [...Object.values(stockStages[kind]), ...closedNames[kind]].some((one) => foldLabel(one) === folded)
  if (isCalled('won')) return 'won'
  return isCalled('lost') ? 'lost' : null
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
    ...(kind === 'won' || kind === 'lost' ? closedNames[kind] : []),
  ]
}
