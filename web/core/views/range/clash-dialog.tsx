import { Button, Modal } from '@mantine/core'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { FieldValue } from '../../fields/field-value.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { recordTexts } from '../../records/record-texts.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import { useShownTitle } from '../../shown-title.ts'
import { gridTexts } from '../table/grid-texts.ts'
import { tableDialogTexts } from '../table/table-dialog-texts.ts'
import type { CellClash } from './cell-clash.ts'
import styles from './clash-dialog.module.css'
import { cellCount } from './plan-cells.ts'

interface Props {
  object: ObjectDefinition
  clash: CellClash
  onWrite: () => void
  onClose: () => void
}

const shownAtMost = 50

/** Cells that somebody else changed meanwhile: what stands there now, what was to be written, and whose stays. */
export function ClashDialog({ object, clash, onWrite, onClose }: Props) {
  const t = useTexts(tableDialogTexts)
  const grid = useTexts(gridTexts)
  const records = useTexts(recordTexts)
  const count = cellCount(clash.updates)
  const cells = clash.updates.flatMap(({ record, values }) =>
    Object.entries(values).map(([name, value]) => ({ record, name, value })),
  )
  return (
    <Modal opened onClose={onClose} title={records('conflictTitle')} size={560}>
      <div className={dialog.form}>
        <p className={dialog.text}>{t('clashWhy', { count })}</p>
        <ul className={styles.cells}>
          {cells.slice(0, shownAtMost).map((cell) => (
            <Clash key={`${cell.record.id} ${cell.name}`} object={object} cell={cell} clash={clash} />
          ))}
          {count > shownAtMost && <li>{grid('andMore', { count: count - shownAtMost })}</li>}
        </ul>
        <div className={dialog.actions}>
          <Button onClick={onClose} data-autofocus>
            {t('leaveTheirs')}
          </Button>
          <Button variant="filled" onClick={onWrite}>
            {t('writeAnyway', { count })}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

interface ClashProps {
  object: ObjectDefinition
  cell: { record: RecordValues; name: string; value: unknown }
  clash: CellClash
}

function Clash({ object, cell: { record, name, value }, clash: { related } }: ClashProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const shownTitle = useShownTitle()
  const field = findField(object, name)
  if (!field) return null
  const author = record.updatedBy === null ? undefined : related[record.updatedBy]?.title
  return (
    <li className={styles.cell}>
      <b>
        {shownTitle({ object: object.name, title: record.title }) ?? ''} · {label(field.label)}
      </b>
      <span className={styles.who}>
        {t.rich('conflictWho', {
          name: author ?? t('someone'),
          when: <RelativeTime at={record.updatedAt} />,
        })}
      </span>
      <span className={styles.side}>
        <span>{t('theirs')}</span>
        <FieldValue field={field} value={record[name] ?? null} related={related} />
      </span>
      <span className={styles.side}>
        <span>{t('mine')}</span>
        <FieldValue field={field} value={value} related={related} />
      </span>
    </li>
  )
}
