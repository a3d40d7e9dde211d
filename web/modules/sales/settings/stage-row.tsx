import { IconTrash } from '@tabler/icons-react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTakeBack } from '../../../core/operations/undoing/use-take-back.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { SortHandle } from '../../../platform/ui/sorting/sort-handle.tsx'
import { useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { StageTide } from '../stage-mark.tsx'
import { kindOf } from '../stage-time.ts'
import styles from './pipeline-editor.module.css'
import { pipelineTexts } from './pipeline-texts.ts'
import { useWrite, useWriteOne } from './pipelines.ts'
import { RequiredCell } from './required-cell.tsx'
import own from './stage-row.module.css'
import { WrittenInput } from './written-input.tsx'

interface Props {
  stage: RecordValues
  at: number
  /** Its place among the open stages, of how many; 0 for one that is not open. */
  step: number
  steps: number
  onMove: (from: number, to: number) => void
}

/** One stage, written in place. */
export function StageRow({ stage, at, step, steps, onMove }: Props) {
  const t = useTexts(pipelineTexts)
  const ui = useTexts(uiTexts)
  const write = useWrite()
  const { wayBack } = useTakeBack()
  const name = String(stage.name ?? '')
  const kind = kindOf(stage)
  const { row, handle, edge, isDragged, onKeyDown } = useSortable<HTMLTableRowElement>({
    kind: 'stage',
    list: String(stage.pipeline),
    at,
    onMove: (from, to) => from.list === to.list && onMove(from.at, to.at),
  })
  const set = useWriteOne('stage', stage)
  async function remove() {
    const { operationId } = await write('stage', [{ action: 'delete', id: stage.id, version: stage.version }])
    sayDone(t('stageDeleted', { name }), wayBack(operationId))
  }
  return (
    <tr ref={row} className={sort.edge} data-edge={edge} data-dragged={isDragged || undefined}>
      <td className={styles.name}>
        <span className={own.line}>
          <SortHandle name={name} ref={handle} onKeyDown={onKeyDown} />
          <StageTide kind={kind} step={step} steps={steps} />
          <WrittenInput label={t('stageName')} value={name} onWrite={(next) => set({ name: next })} />
        </span>
      </td>
      <td className={own.kind} data-label={t('kind')}>
        <KindChoice kind={kind} onChange={(next) => void set({ kind: next }).catch(() => {})} />
      </td>
      <td className={styles.number} data-label={t('probability')}>
        <NumberCell
          label={`${t('probability')}: ${name}`}
          value={kind === 'open' ? stage.probability : kind === 'won' ? 100 : 0}
          unit="%"
          most={100}
          disabled={kind !== 'open'}
          onWrite={(probability) => set({ probability })}
        />
      </td>
      <td className={styles.number} data-label={t('usualDays')}>
        <NumberCell
          label={`${t('usualDays')}: ${name}`}
          value={kind === 'open' ? stage.usualDays : null}
          disabled={kind !== 'open'}
          whole
          onWrite={(usualDays) => set({ usualDays })}
        />
      </td>
      <td className={own.asks} data-label={t('requiredFields')}>
        <RequiredCell
          stage={stage}
          onChange={(requiredFields) => void set({ requiredFields }).catch(() => {})}
        />
      </td>
      <td className={styles.last}>
        <button
          type="button"
          className={own.remove}
          aria-label={`${ui('delete')}: ${name}`}
          title={ui('delete')}
          onClick={() => void remove().catch(() => {})}
        >
          <Icon of={IconTrash} size={14} />
        </button>
      </td>
    </tr>
  )
}

function KindChoice({ kind, onChange }: { kind: string; onChange: (kind: string) => void }) {
  const t = useTexts(pipelineTexts)
  const isPhone = useIsPhone()
  return (
    <Choose
      label={t('kind')}
      options={[
        { value: 'open', text: t('kindOpen') },
        { value: 'won', text: t('kindWon') },
        { value: 'lost', text: t('kindLost') },
      ]}
      value={kind}
      onChange={(next) => next !== kind && onChange(next)}
      hidesLabel
      plain={!isPhone}
    />
  )
}

interface NumberProps {
  label: string
  value: unknown
  unit?: string
  most?: number
  whole?: boolean
  disabled?: boolean
  onWrite: (value: number | null) => Promise<unknown>
}

/** A number from 0 on, or none. */
function NumberCell({ label, value, unit, most = 10_000, whole = false, disabled, onWrite }: NumberProps) {
  const t = useTexts(pipelineTexts)
  return (
    <WrittenInput
      label={label}
      value={typeof value === 'number' ? String(value) : ''}
      align="right"
      inputMode={whole ? 'numeric' : 'decimal'}
      {...(unit !== undefined && { unit })}
      {...(disabled !== undefined && { disabled })}
      onWrite={async (text) => {
        const number = text === '' ? null : Number(text.replace(',', '.').replace('%', ''))
        const fits =
          number === null || (number >= 0 && number <= most && (!whole || Number.isInteger(number)))
        if (fits) return onWrite(number)
        sayProblem(t('notThisNumber', { most }))
        throw new Error('not this number')
      }}
    />
  )
}
