import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { Side } from '../../saves/side.tsx'
import { RelativeTime } from '../../session/relative-time.tsx'
import { useShownTitle } from '../../shown-title.ts'
import { recordTexts } from '../record-texts.ts'
import type { CellClash } from './cell-clash.ts'
import styles from './clash-dialog.module.css'
import { editTexts } from './edit-texts.ts'

interface Props {
  object: ObjectDefinition
  clash: CellClash
  /** Told which of this person's values are written over what stands there now. */
  onAnswer: (mine: CellClash['updates']) => void
}

const shownAtMost = 50

/** Cells that somebody else changed meanwhile: what stands there now, what was to be written, and whose stays. */
export function ClashDialog({ object, clash, onAnswer }: Props) {
  const t = useTexts(editTexts)
  const records = useTexts(recordTexts)
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  const cells = clash.updates.flatMap(({ record, values }) =>
    Object.entries(values).map(([name, value]) => ({ key: cellKey(record.id, name), record, name, value })),
  )
  const mine = cells.length - theirs.size
  const leave = () => onAnswer([])
  const write = () => onAnswer(without(clash.updates, theirs))
  return (
    <Dialog opened onClose={leave} closeOnClickOutside={false} title={records('conflictTitle')} size={560}>
      <div className={dialog.form}>
        <p className={dialog.text}>{t('clashWhy', { count: cells.length })}</p>
        <ul className={styles.cells}>
          {cells.slice(0, shownAtMost).map((cell) => (
            <Clash
              key={cell.key}
              object={object}
              cell={cell}
              clash={clash}
              isMine={!theirs.has(cell.key)}
              onMine={(isMine) => setTheirs(withKey(theirs, cell.key, !isMine))}
            />
          ))}
          {cells.length > shownAtMost && <li>{t('andMore', { count: cells.length - shownAtMost })}</li>}
        </ul>
        <div className={dialog.actions}>
          <Button onClick={leave} data-autofocus>
            {t('leaveTheirs')}
          </Button>
          <Button variant="filled" onClick={write} disabled={mine === 0}>
            {t('writeAnyway', { count: mine })}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

interface ClashProps {
  object: ObjectDefinition
  cell: { record: RecordValues; name: string; value: unknown }
  clash: CellClash
  isMine: boolean
  onMine: (isMine: boolean) => void
}

function Clash({ object, cell: { record, name, value }, clash: { related }, isMine, onMine }: ClashProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const shownTitle = useShownTitle()
  const field = findField(object, name)
  if (!field) return null
  const author = record.updatedBy === null ? undefined : related[record.updatedBy]?.title
  return (
    <li className={styles.cell}>
      <Checkbox
        label={`${shownTitle({ object: object.name, title: record.title }) ?? ''} · ${label(field.label)}`}
        checked={isMine}
        onChange={(event) => onMine(event.currentTarget.checked)}
      />
      <span className={styles.who}>
        {t.rich('conflictWho', {
          name: author ?? t('someone'),
          when: <RelativeTime at={record.updatedAt} />,
        })}
      </span>
      <Side of={t('theirs')}>
        <FieldValue field={field} value={record[name] ?? null} related={related} />
      </Side>
      <Side of={t('mine')}>
        <FieldValue field={field} value={value} related={related} />
      </Side>
    </li>
  )
}

function cellKey(record: string, name: string): string {
  return `${record} ${name}`
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  return isIn ? new Set([...keys, key]) : new Set([...keys].filter((one) => one !== key))
}

/** Leaves out the cells in which the other value stays. */
function without(updates: CellClash['updates'], theirs: ReadonlySet<string>): CellClash['updates'] {
  return updates.flatMap(({ record, values }) => {
    const left = Object.entries(values).filter(([name]) => !theirs.has(cellKey(record.id, name)))
    return left.length === 0 ? [] : [{ record, values: Object.fromEntries(left) }]
  })
}
