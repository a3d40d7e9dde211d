import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { positionAt } from '../../../../shared/modules/sales/contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Table } from '../../../platform/ui/page/table.tsx'
import { moved } from '../../../platform/ui/sorting/moved.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { kindOf } from '../stage-time.ts'
import styles from './pipeline-editor.module.css'
import { pipelineTexts } from './pipeline-texts.ts'
import { useWrite, useWriteOne } from './pipelines.ts'
import { changeSeen, placed } from './placed.ts'
import { StageRow } from './stage-row.tsx'
import { WrittenInput } from './written-input.tsx'

interface Props {
  pipeline: RecordValues
  others: readonly RecordValues[]
  /** In order. */
  stages: readonly RecordValues[]
}

/** One pipeline: its name, whether deals begin in it, its stages in order. */
export function PipelineEditor({ pipeline, others, stages }: Props) {
  const t = useTexts(pipelineTexts)
  const write = useWrite()
  const set = useWriteOne('pipeline', pipeline)
  const name = String(pipeline.name ?? '')
  const open = stages.filter((stage) => kindOf(stage) === 'open')
  const move = (from: number, to: number) => {
    const items = placed(moved(stages, from, to))
    if (items.length > 0) void write('stage', items).catch(() => {})
  }
  const addStage = () => void write('stage', withNewStage(pipeline.id, stages, t('newStage'))).catch(() => {})
  return (
    <section className={styles.pipeline} aria-label={name}>
      <header className={styles.head}>
        <WrittenInput label={t('pipelineName')} value={name} strong onWrite={(next) => set({ name: next })} />
        <PipelineTools pipeline={pipeline} others={others} stages={stages} />
      </header>
      <Table edge="cell" className={styles.stages}>
        <thead>
          <tr>
            <th scope="col">{t('stage')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col" className={styles.number}>
              {t('probability')}
            </th>
            <th scope="col" className={styles.number}>
              {t('usualDays')}
            </th>
            <th scope="col">{t('requiredFields')}</th>
            <th aria-label={t('tools')} />
          </tr>
        </thead>
        <tbody>
          {stages.map((stage, at) => (
            <StageRow
              key={stage.id}
              stage={stage}
              at={at}
              step={open.indexOf(stage) + 1}
              steps={open.length}
              onMove={move}
            />
          ))}
        </tbody>
      </Table>
      <div className={styles.foot}>
        <Button size="xs" leftSection={<Icon of={IconPlus} size={14} />} onClick={addStage}>
          {t('addStage')}
        </Button>
        {open.length === 0 && <span className={styles.warning}>{t('noOpenStage')}</span>}
        <span className={styles.why}>
          {t('usualDaysWhy')} {t('requiredWhy')}
        </span>
      </div>
    </section>
  )
}

function PipelineTools({ pipeline, others, stages }: Props) {
  const t = useTexts(pipelineTexts)
  const ui = useTexts(uiTexts)
  const write = useWrite()
  const name = String(pipeline.name ?? '')
  const makeDefault = () =>
    void write('pipeline', [
      ...others.filter((one) => one.isDefault === true).map((one) => changeSeen(one, { isDefault: false })),
      changeSeen(pipeline, { isDefault: true }),
    ]).catch(() => {})
  async function remove() {
    const written = [
      await write('pipeline', [{ action: 'delete', id: pipeline.id, version: pipeline.version }]),
    ]
    const gone = stages.map((stage) => ({ action: 'delete' as const, id: stage.id }))
    if (gone.length > 0) written.push(await write('stage', gone))
    const operations = written.map((one) => one.operationId)
    // The pipeline before its stages, which are nowhere without it.
    sayDone(t('pipelineDeleted', { name }), { operations, act: () => void restore() })
  }
  async function restore() {
    await write('pipeline', [{ action: 'restore', id: pipeline.id }])
    const back = stages.map((stage) => ({ action: 'restore' as const, id: stage.id }))
    if (back.length > 0) await write('stage', back)
  }
  return (
    <span className={styles.tools}>
      {pipeline.isDefault === true ? (
        <span className={styles.default}>{t('isDefault')}</span>
      ) : (
        <Button size="xs" onClick={makeDefault}>
          {t('makeDefault')}
        </Button>
      )}
      {others.length > 0 && pipeline.isDefault !== true && (
        <Button size="xs" variant="subtle" color="red" onClick={() => void remove().catch(() => {})}>
          {ui('delete')}
        </Button>
      )}
    </span>
  )
}

/** A new open stage behind the last open one; those behind it move on. */
function withNewStage(pipeline: string, stages: readonly RecordValues[], name: string) {
  const lastOpen = stages.findLastIndex((stage) => kindOf(stage) === 'open')
  const position = positionAt(lastOpen + 1)
  const later = stages
    .slice(lastOpen + 1)
    .map((stage, at) => changeSeen(stage, { position: positionAt(lastOpen + 2 + at) }))
  const values = { name, pipeline, position, kind: 'open' }
  return [...later, { action: 'create' as const, values }]
}
