import { findField } from '../../../../shared/core/metadata.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { fewRecords } from '../../../core/records/index.ts'
import type { Transaction } from '../../../platform/context.ts'
import type { IndustryTemplate } from '../industry-template.ts'
import { readStart } from '../start-state.ts'
import type { SampleStage } from './sample-deals.ts'

/** What of a workspace sample records are made to fit: its pipelines, members, money and day. */
export interface SampleWorld {
  tx: Transaction
  today: string
  currency: string
  /** Members who own the records. */
  owners: string[]
  pipelines: SampleStage[][]
  hasNextStepOn: boolean
}

export async function sampleWorld(tx: Transaction, template: IndustryTemplate): Promise<SampleWorld> {
  const members = await fewRecords(tx, 'member')
  const active = members.filter(({ status }) => status === 'active').map(({ id }) => id)
  return {
    tx,
    today: localDate(tx.now(), tx.settings.timeZone),
    currency: tx.settings.currency,
    owners: active.length > 0 ? active : members.map(({ id }) => id),
    pipelines: await pipelinesOf(tx, template),
    hasNextStepOn: findField(tx.metadata.objects.get('deal')!, 'nextStepOn') !== undefined,
  }
}

/** The template's pipelines where they are, else the default one; each with its stages in order. */
async function pipelinesOf(tx: Transaction, template: IndustryTemplate): Promise<SampleStage[][]> {
  const pipelines = (await fewRecords(tx, 'pipeline')).sort(byPosition)
  const stages = (await fewRecords(tx, 'stage')).sort(byPosition)
  const own = Object.values((await readStart(tx)).templates[template.key]?.pipelines ?? {})
  const standard = pipelines.find(({ isDefault }) => isDefault === true) ?? pipelines[0]
  const chosen = pipelines.filter(({ id }) => own.includes(id))
  const used = chosen.length > 0 ? chosen : standard === undefined ? [] : [standard]
  return used
    .map(({ id }) =>
      stages
        .filter(({ pipeline }) => pipeline === id)
        .map((stage) => ({
          id: stage.id,
          kind: String(stage.kind),
          usualDays: Number(stage.usualDays ?? 14),
        })),
    )
    .filter((list) => ['open', 'won', 'lost'].every((kind) => list.some((stage) => stage.kind === kind)))
}

type Placed = Readonly<Record<string, unknown>>
function byPosition(a: Placed, b: Placed): number {
  return Number(a.position ?? 0) - Number(b.position ?? 0)
}
