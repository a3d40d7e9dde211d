import { Button, Modal } from '@mantine/core'
import { findField } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useNamedRecords } from '../../marks/named-records.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import { recordTexts } from '../record-texts.ts'
import { ClashDialog } from './clash-dialog.tsx'
import styles from './conflict-dialog.module.css'
import { type Conflict, type ConflictChoice, closeConflict, useConflict } from './conflict-store.ts'

/** Asks, when two people changed the same thing, whose value stays. */
export function ConflictDialog() {
  const open = useConflict()
  if (open === null) return null
  if (open.kind === 'cells') {
    const answer = (mine: Parameters<typeof open.settle>[0]) => {
      closeConflict(open)
      open.settle(mine)
    }
    return <ClashDialog {...open.conflict} onAnswer={answer} />
  }
  const answer = (choice: ConflictChoice) => {
    closeConflict(open)
    open.settle(choice)
  }
  return <Question conflict={open.conflict} onAnswer={answer} />
}

interface QuestionProps {
  conflict: Conflict
  onAnswer: (choice: ConflictChoice) => void
}

function Question({ conflict, onAnswer }: QuestionProps) {
  const t = useTexts(recordTexts)
  const { theirs } = conflict
  const [author] = useNamedRecords('member', theirs.record.updatedBy ? [theirs.record.updatedBy] : [])
  return (
    <Modal opened onClose={() => onAnswer('theirs')} title={t('conflictTitle')} size={480}>
      <p className={styles.who}>
        {t.rich('conflictWho', {
          name: author?.title ?? t('someone'),
          when: <RelativeTime at={theirs.record.updatedAt} />,
        })}
      </p>
      <dl className={styles.values}>
        {conflict.clashes.map((name) => (
          <Clash key={name} name={name} conflict={conflict} />
        ))}
      </dl>
      <div className={styles.actions}>
        <Button onClick={() => onAnswer('theirs')}>{t('takeTheirs')}</Button>
        <Button variant="filled" onClick={() => onAnswer('mine')} data-autofocus>
          {t('keepMine')}
        </Button>
      </div>
    </Modal>
  )
}

function Clash({ name, conflict }: { name: string; conflict: Conflict }) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const field = findField(conflict.object, name)
  if (!field) return null
  const { theirs, values } = conflict
  return (
    <div className={styles.clash}>
      <dt className={styles.field}>{label(field.label)}</dt>
      <dd className={styles.side}>
        <span>{t('mine')}</span>
        <FieldValue field={field} value={values[name]} related={theirs.related} />
      </dd>
      <dd className={styles.side}>
        <span>{t('theirs')}</span>
        <FieldValue field={field} value={theirs.record[name]} related={theirs.related} />
      </dd>
    </div>
  )
}
