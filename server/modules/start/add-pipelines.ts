import { localized } from '../../../shared/core/metadata.ts'
import { stockPipeline } from '../../../shared/modules/sales/contract.ts'
import { newId } from '../../../shared/platform/ids.ts'
import { fewRecords, pointedAt, type RecordWrite, writeRecords } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'
import { positionAt, shippedStages, unusedFirstStages } from '../sales/index.ts'
import type { IndustryTemplate, TemplatePipeline } from './industry-template.ts'
import type { StartState } from './start-state.ts'

interface AddedPipelines {
  pipelines: Record<string, string>
  putAway?: string
}

/**
 * Makes the pipelines of a template that are not there, named in the language of whoever applies it. The
 * pipeline a workspace begins with makes way as long as nobody changed it and no deal is in it.
 */
export async function addPipelines(
  tx: Transaction,
  template: IndustryTemplate,
  state: StartState,
): Promise<AddedPipelines> {
  const here = await fewRecords(tx, 'pipeline')
  const name = (one: TemplatePipeline) => localized(one.label, tx.values.language)
  const isThere = (one: TemplatePipeline) =>
    state.templates[template.key]?.pipelines[one.key] !== undefined ||
    here.some((pipeline) => pipeline.name === name(one))
  const missing = template.pipelines.filter((one) => !isThere(one))
  if (missing.length === 0) return { pipelines: {} }
  const putAway = await unusedStock(tx, here)
  const ids = missing.map(() => newId())
  const last = Math.max(0, ...here.map((pipeline) => Number(pipeline.position ?? 0)))
  const creates = missing.map((one, at): RecordWrite => {
    const isDefault = at === 0 && (putAway !== undefined || here.length === 0)
    return { action: 'create', id: ids[at]!, values: { name: name(one), position: last + at + 1, isDefault } }
  })
  const yields: RecordWrite[] =
    putAway === undefined ? [] : [{ action: 'update', id: putAway, values: { isDefault: false } }]
  await write(tx, 'pipeline', [...yields, ...creates])
  await write(
    tx,
    'stage',
    missing.flatMap((one, at) => stagesOf(tx, one, ids[at]!)),
  )
  if (putAway !== undefined) await write(tx, 'pipeline', [{ action: 'delete', id: putAway }])
  const pipelines = Object.fromEntries(missing.map((one, at) => [one.key, ids[at]!]))
  return { pipelines, ...(putAway !== undefined && { putAway }) }
}

function stagesOf(tx: Transaction, { stages }: TemplatePipeline, pipeline: string): RecordWrite[] {
  return stages.map((one, at) => ({
    action: 'create',
    values: {
      name: localized(one.label, tx.values.language),
      pipeline,
      position: positionAt(at),
      kind: one.kind,
      probability: one.probability,
      usualDays: one.usualDays,
    },
  }))
}

async function unusedStock(
  tx: Transaction,
  here: readonly Readonly<Record<string, unknown>>[],
): Promise<string | undefined> {
  const [only] = here
  const isStock = Object.values(stockPipeline).some((name) => name === only?.name)
  if (here.length !== 1 || only === undefined || !isStock) return undefined
  const id = String(only.id)
  const unused = await unusedFirstStages(tx)
  const used = await pointedAt(tx, { object: 'deal', field: 'pipeline' }, [id])
  const open = shippedStages.filter((stage) => stage.kind === 'open')
  return unused.length === open.length && !used.has(id) ? id : undefined
}

/** Writes records as the product does. */
export async function write(tx: Transaction, object: string, writes: readonly RecordWrite[]): Promise<void> {
  if (writes.length === 0) return
  await writeRecords(tx, tx.metadata.byId.get(object)!, writes, { onRefusal: 'stop', trusted: true })
}
