import { Button } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { findField } from '../../../../shared/core/metadata.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import styles from '../../../platform/ui/dialog-list.module.css'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { openCreate } from '../create/create-store.ts'
import { editTexts } from './edit-texts.ts'
import { createdValues, nameOfNew } from './new-values.ts'
import { dropQueuedCreations, type QueuedCreations, useQueuedCreations } from './queued-creations.ts'
import { dropQueuedEdit, type QueuedEdit, sendEditAgain, useQueuedEdits } from './queued-edits.ts'
import { dropQueuedRemoval, useQueuedRemovals } from './queued-removals.ts'
import { sendAnew } from './set-old-aside.ts'
import { useWaiting } from './waiting.ts'
import { WaitingSign } from './waiting-sign.tsx'
import { closeWaiting } from './waiting-store.ts'

/** What somebody wrote and nobody has taken yet: values, notes and new records; of what was refused, why. */
export function WaitingDialog() {
  const t = useTexts(editTexts)
  const ui = useTexts(uiTexts)
  const edits = useQueuedEdits()
  const creations = useQueuedCreations()
  const removals = useQueuedRemovals()
  const isEmpty = edits.length + creations.length + removals.length === 0
  // What was not taken is not sent by itself.
  const goes = useWaiting().waiting > 0
  return (
    <Dialog opened onClose={closeWaiting} title={t('waitingTitle')} size={480}>
      <div className={dialog.form}>
        {(isEmpty || goes) && <p className={dialog.text}>{isEmpty ? t('nothingWaits') : t('waitingWhy')}</p>}
        <ul className={styles.list}>
          {edits.map((edit) => (
            <WaitingEdit key={edit.record.id} edit={edit} />
          ))}
          {creations.map(([key, one]) => (
            <WaitingCreation key={key} id={key} creations={one} />
          ))}
          {removals.map(([id, { title }]) => (
            <Row key={id} name={title ?? ''} detail={t('toRemove')}>
              <Button size="xs" variant="subtle" onClick={() => dropQueuedRemoval(id)}>
                {t('discard')}
              </Button>
            </Row>
          ))}
        </ul>
        <div className={dialog.actions}>
          <Button variant="filled" onClick={closeWaiting} data-autofocus>
            {ui('close')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function WaitingEdit({ edit: { object, record, values, why } }: { edit: QueuedEdit }) {
  const t = useTexts(editTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const definition = useMetadata().objects.get(object)
  const fields = Object.keys(values).map((name) => {
    const field = definition && findField(definition, name)
    return field ? label(field.label) : name
  })
  return (
    <Row name={record.title ?? ''} detail={fields.join(', ')} why={why}>
      {why !== undefined && (
        <>
          <Button size="xs" onClick={() => sendEditAgain(record.id)}>
            {ui('tryAgain')}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => dropQueuedEdit(record.id)}>
            {t('discard')}
          </Button>
        </>
      )}
    </Row>
  )
}

interface CreationProps {
  id: string
  creations: QueuedCreations
}

function WaitingCreation({ id, creations }: CreationProps) {
  const t = useTexts(editTexts)
  const label = useLabel()
  const { object, about, why, isOld } = creations
  const definition = useMetadata().objects.get(object)
  const values = createdValues(creations)
  const names = values.map((one) => nameOfNew(definition, one)).filter((name) => name !== '')
  const kind = t('waitingNew', {
    name: inSentence(definition ? label(definition.label) : object, t.language),
  })
  const [only] = values.length === 1 ? values : []
  const mayOpen = why !== undefined && about === undefined && only !== undefined
  const open = () => {
    dropQueuedCreations(id)
    closeWaiting()
    openCreate({ object, values: { ...only } })
  }
  return (
    <Row name={names.join(', ') || kind} detail={about === undefined ? kind : t('waitingNote')} why={why}>
      {mayOpen && (
        <Button size="xs" onClick={open}>
          {t('openAgain')}
        </Button>
      )}
      {isOld && !mayOpen && (
        <Button size="xs" onClick={() => sendAnew(id, creations)}>
          {t('createIt')}
        </Button>
      )}
      <Button size="xs" variant="subtle" onClick={() => dropQueuedCreations(id)}>
        {t('discard')}
      </Button>
    </Row>
  )
}

interface RowProps {
  name: string
  detail: string
  why?: string | undefined
  children?: ReactNode
}

function Row({ name, detail, why, children }: RowProps) {
  const id = useId()
  return (
    <li className={styles.row} aria-labelledby={id}>
      <span className={styles.what}>
        <b id={id} className={styles.name}>
          {name}
        </b>
        <span className={styles.detail}>{detail}</span>
        {why !== undefined && (
          <span className={styles.why} role="alert">
            {why}
          </span>
        )}
      </span>
      {why === undefined && <WaitingSign />}
      {children}
    </li>
  )
}
