import { Button } from '@mantine/core'
import { type KeyboardEvent, Suspense, useState } from 'react'
import { findField } from '../../../../shared/core/metadata.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useCheckedForm } from '../../../platform/ui/forms/checked-form.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { latePart } from '../../../platform/ui/late-part.ts'
import { useCreateRecord } from '../../records/create/create-record.ts'
import { openCreate } from '../../records/create/create-store.ts'
import { FormField } from '../../records/create/form-field.tsx'
import { useOwnerValues } from '../../records/create/owner-values.ts'
import { markArrived } from './arrival.ts'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { boardTexts } from './board-texts.ts'
import styles from './quick-add.module.css'

// Nothing looks like what is not named yet.
const CreateLookAlikes = latePart(
  async () => (await import('../../records/look-alikes/create-look-alikes.tsx')).CreateLookAlikes,
  { missing: 'unseen' },
)

interface Props {
  board: Board
  column: BoardColumn
  onEnd: () => void
}

/** Writes new cards into a column one after the other: Enter adds, Escape ends. */
export function QuickAdd({ board, column, onEnd }: Props) {
  const [added, setAdded] = useState(0)
  return <Form key={added} board={board} column={column} onEnd={onEnd} onAdded={() => setAdded(added + 1)} />
}

function Form({ board, column, onEnd, onAdded }: Props & { onAdded: () => void }) {
  const t = useTexts(boardTexts)
  const { object } = board.state
  const create = useCreateRecord(object)
  const sentence = useDetailSentence()
  const ownerValues = useOwnerValues(object)
  const [written, setWritten] = useState<Record<string, unknown>>({})
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set())
  const [isTried, setTried] = useState(false)
  const title = findField(object, object.titleField)
  const fields = [title, board.sumField].filter((field) => field !== undefined && field.readOnly !== true)
  const names = fields.flatMap((field) => field?.name ?? [])
  const problems = useFormProblems(create.error, names)
  const isUnnamed = title !== undefined && title.readOnly !== true && written[title.name] == null
  const values = { ...ownerValues, [board.field.name]: column.value, ...written }

  const shown = (made: Awaited<ReturnType<typeof create.mutateAsync>>) => {
    if (made) markArrived([made.record.id], columnKey(column))
    onAdded()
  }
  function submit() {
    setTried(true)
    if (create.isPending) return
    const wrong = isUnnamed ? title.name : [...unreadable][0]
    if (wrong === undefined) return create.mutate(values, { onSuccess: shown })
    form.ref.current?.querySelector<HTMLElement>(`[data-name="${wrong}"] :is(input, button)`)?.focus()
  }
  // What the server refuses is said beside its field too, and leads there.
  const { form } = useCheckedForm({ error: create.error, problems, onSubmit: submit })
  function onKeyDown(event: KeyboardEvent) {
    // The keys of the board are not for what is written here.
    event.stopPropagation()
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnd()
  }
  const mark = (name: string, isWrong: boolean) =>
    setUnreadable((before) => {
      const next = new Set(before)
      if (isWrong) next.add(name)
      else next.delete(name)
      return next
    })
  const goOn = () => {
    openCreate({ object: object.name, values: { ...written, [board.field.name]: column.value } })
    onEnd()
  }

  return (
    <form
      {...form}
      className={styles.adder}
      onKeyDown={onKeyDown}
      aria-label={t('quickAdd', { column: column.name })}
    >
      {fields.map((field, at) =>
        field ? (
          <div key={field.id} data-name={field.name}>
            <FormField
              field={field}
              value={written[field.name] ?? null}
              problem={
                field === title && isTried && isUnnamed
                  ? sentence({ code: 'input.required' })
                  : problems.of(field.name)
              }
              takesFocus={at === 0}
              onChange={(value) => setWritten((before) => ({ ...before, [field.name]: value }))}
              onWrong={(isWrong) => mark(field.name, isWrong)}
            />
          </div>
        ) : null,
      )}
      <Suspense>
        <CreateLookAlikes object={object} values={written} />
      </Suspense>
      {problems.whole !== null && (
        <p className={styles.adderProblem} role="alert">
          {problems.whole}
        </p>
      )}
      <div className={styles.adderActions}>
        <Button variant="subtle" size="compact-sm" onClick={goOn}>
          {t('allFields')}
        </Button>
        <Button type="submit" variant="filled" loading={create.isPending}>
          {t('add')}
        </Button>
      </div>
      <p className={styles.adderHint}>{t('quickAddKeys')}</p>
    </form>
  )
}
