import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import type { RecordAsOf } from '../../../../shared/core/history.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { absoluteTime } from '../../../platform/i18n/time-words.ts'
import { Drawer } from '../../../platform/ui/drawer.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useValueContext } from '../../fields/value-context.ts'
import { fieldPath } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { useTimeZone } from '../../session/session.ts'
import { useSaveRecord } from '../edit/record-changes.ts'
import styles from './compare-dialog.module.css'
import { type Folded, foldFollowers } from './fold-followers.ts'
import { FollowersToggle } from './followers-toggle.tsx'
import { readsSame } from './reads-same.ts'
import { timelineTexts } from './timeline-texts.ts'

interface Props {
  object: ObjectDefinition
  record: RecordValues
  /** One or two moments, the earlier first; after one comes now. */
  moments: readonly string[]
  onClose: () => void
}

/** Two states of a record side by side, only what differs, and the way back to the earlier one. */
export function CompareDialog({ object, record, moments, onClose }: Props) {
  const t = useTexts(timelineTexts)
  const ui = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const timeZone = useTimeZone()
  const states = useStates(object, record.id, moments)
  const [first = '', second] = moments
  const words = (at: string | undefined) =>
    at === undefined ? t('now') : absoluteTime(at, t.language, timeZone)
  const error = states.find((state) => state.error)?.error
  const [then, later] = states.map((state) => state.data)
  const context = useValueContext()
  const differing =
    then && later ? liveFields(object).filter((field) => differs(field, [then, later], context)) : null
  return (
    <Drawer
      onClose={onClose}
      title={t('compare')}
      size={720}
      foot={
        <>
          <Button onClick={onClose}>{ui('close')}</Button>
          {then && (
            <BackTo object={object} record={record} state={then} when={words(first)} onDone={onClose} />
          )}
        </>
      }
    >
      {error ? (
        <p role="alert">{sentence(error)}</p>
      ) : !then || !later || !differing ? (
        <Loading rows={6} />
      ) : differing.length === 0 ? (
        <p>{t('sameThen')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              <th scope="col">{words(first)}</th>
              <th scope="col">{words(second)}</th>
            </tr>
          </thead>
          <tbody>
            {foldFollowers(differing.map((field) => ({ field }))).map((folded) => (
              <DifferingRows key={folded.told.field.id} of={folded} then={then} later={later} />
            ))}
          </tbody>
        </table>
      )}
    </Drawer>
  )
}

function useStates(object: ObjectDefinition, id: string, moments: readonly string[]) {
  // Now is the end of all time so far: asked anew each time the dialog opens.
  const times = moments.length === 1 ? [...moments, null] : moments
  return useQueries({
    queries: times.map((at) => ({
      queryKey: ['records', object.name, 'events', id, 'as-of', at ?? 'now'],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        request<RecordAsOf>(`/records/${object.name}/${id}/as-of`, {
          query: { at: at ?? new Date().toISOString() },
          signal,
        }),
      ...(at === null && { staleTime: 0 }),
      retry: false,
    })),
  })
}

interface RowsProps {
  of: Folded<{ field: FieldDefinition }>
  then: RecordAsOf
  later: RecordAsOf
}

/** A field that differs, and behind a line that opens those that follow from it. */
function DifferingRows({ of: { told, following }, then, later }: RowsProps) {
  const label = useLabel()
  const [isOpen, setOpen] = useState(false)
  const row = ({ field }: { field: FieldDefinition }, isFollower = false) => (
    <tr key={field.id} className={isFollower ? styles.follower : undefined}>
      <th scope="row">{label(field.label)}</th>
      <td>
        <FieldValue field={field} value={then.record[field.name]} related={then.related} />
      </td>
      <td>
        <FieldValue field={field} value={later.record[field.name]} related={later.related} />
      </td>
    </tr>
  )
  return (
    <>
      {row(told)}
      {following.length > 0 && (
        <tr className={styles.follower}>
          <td colSpan={3}>
            <FollowersToggle count={following.length} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
          </td>
        </tr>
      )}
      {isOpen && following.map((one) => row(one, true))}
    </>
  )
}

function differs(
  field: FieldDefinition,
  [then, later]: readonly [RecordAsOf, RecordAsOf],
  context: ValueContext,
): boolean {
  if (then.unknown.includes(field.name) || later.unknown.includes(field.name)) return false
  if (!(field.name in then.record) && !(field.name in later.record)) return false
  return !readsSame(field, [then.record[field.name], later.record[field.name]], context)
}

interface BackProps {
  object: ObjectDefinition
  record: RecordValues
  state: RecordAsOf
  when: string
  onDone: () => void
}

/** Writes the values of a former state again: those the reader may write and that are others now. */
function BackTo({ object, record, state, when, onDone }: BackProps) {
  const t = useTexts(timelineTexts)
  const metadata = useMetadata()
  const mayEdit = useMayEdit(object)
  const save = useSaveRecord(object)
  const { wayBack } = useTakeBack()
  const fields = liveFields(object).filter((field) => {
    const path = fieldPath(metadata, object, field.name)
    if (path === null || !mayEdit(path, record) || !(field.name in state.record)) return false
    if (state.unknown.includes(field.name)) return false
    return !shownTypeOf(field).equals(state.record[field.name] ?? null, record[field.name] ?? null)
  })
  async function back() {
    const values = Object.fromEntries(fields.map(({ name }) => [name, state.record[name] ?? null]))
    const saved = await save.mutateAsync({ record, values }).catch(() => null)
    if (saved === null) return
    sayDone(t('backDone', { name: saved.record.title, when }), wayBack(saved.operationId))
    onDone()
  }
  if (fields.length === 0 || record.deletedAt !== null) return null
  return (
    <Button variant="filled" loading={save.isPending} onClick={() => void back()}>
      {t('backTo', { when })}
    </Button>
  )
}
