import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { addDays } from '../../../../shared/platform/dates.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import type { CalendarMove } from '../../../platform/ui/calendar-grid/calendar-entry.ts'
import { longDay } from '../../../platform/ui/calendar-grid/day-cell.tsx'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { isUnsent } from '../../records/edit/queued-edits.ts'
import { writeRecord } from '../../records/edit/write-values.ts'
import { useRecordSentence } from '../../records/record-sentence.ts'
import { useTimeZone } from '../../session/session.ts'
import { movedValues } from './calendar-entries.ts'
import type { CalendarFields } from './calendar-question.ts'
import { calendarViewTexts } from './calendar-view-texts.ts'

/**
 * Takes records to other days: at once on the screen, back again when the server refuses, and to be taken back
 * as one operation; without a network it waits. `focusId` is the record that was moved last, which keeps the focus.
 */
export function useMoveEntry(
  object: ObjectDefinition,
  fields: CalendarFields,
  records: readonly RecordValues[],
) {
  const t = useTexts(calendarViewTexts)
  const queries = useQueryClient()
  const timeZone = useTimeZone()
  const sentence = useRecordSentence(object)
  const { wayBack } = useTakeBack()
  const [focusId, setFocusId] = useState<string | null>(null)
  const { mutate } = useMutation({
    mutationFn: (edit: { record: RecordValues; values: Record<string, unknown>; day: string }) =>
      writeRecord({ object, queries }, edit),
    onSuccess: ({ record, operationId }, { day }) => {
      sayDone(t('movedTo', { name: record.title, day: longDay(day, t.language) }), wayBack(operationId))
    },
    onError: (error) => {
      if (!isUnsent(error)) sayProblem(sentence(error))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['records', object.name, 'sums'] }),
  })

  function move(move: CalendarMove) {
    const record = records.find((one) => one.id === move.entry.id)
    if (!record) return
    setFocusId(record.id)
    const values = movedValues(record, move, fields, timeZone)
    mutate({ record, values, day: addDays(move.entry.start, move.days) })
  }
  return { move, focusId }
}
