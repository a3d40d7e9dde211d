import { useEffect, useMemo } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useLanguage } from '../../../platform/i18n/language.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { timeOfDay } from '../../../platform/i18n/time-words.ts'
import type { CalendarEntry } from '../../../platform/ui/calendar-grid/calendar-entry.ts'
import { fieldPath } from '../../metadata/field-path.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { useQueuedEdits } from '../../records/edit/queued-edits.ts'
import { type RecordList, useRecordList } from '../../records/record-list.ts'
import { recordTexts } from '../../records/record-texts.ts'
import { isOpenTo } from '../../session/may-do.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { useTimeZone } from '../../session/session.ts'
import { askedByRules } from '../colors/asked-by-rules.ts'
import { useRuleOf } from '../colors/use-rule-of.ts'
import { askable } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import { entryOf } from './calendar-entries.ts'
import { type CalendarFields, daysFilter } from './calendar-question.ts'
import type { ShownDays } from './calendar-span.ts'
import { useDaySums } from './use-day-sums.ts'
import { type EntrySigns, useEntrySigns } from './use-entry-signs.tsx'

const atOnce = 200
// More in a few weeks is not read as a calendar any more; the page says so.
const atMost = 1_000

/** The records on the days shown, as entries. One request as long as they fit a page. */
export function useCalendarRecords(state: ListState, fields: CalendarFields, days: ShownDays) {
  const { object } = state
  const timeZone = useTimeZone()
  const language = useLanguage()
  const metadata = useMetadata()
  const mayEdit = useMayEdit(object)
  const ruleOf = useRuleOf(object, state.colors)
  const path = fieldPath(metadata, object, fields.date.name)
  const mayMoveSome = path !== null && mayEdit(path, null)
  const asked = askable(state.asked)
  const there = daysFilter(fields, days, timeZone)
  const rules = askedByRules(object, state.colors)
  const signs = useEntrySigns(object)
  const filter = asked ? { and: [asked, there] } : there
  const sums = useDaySums(object, fields, { filter, search: state.q })
  const list = useRecordList(object.name, {
    limit: atOnce,
    filter,
    sort: [{ field: fields.date.name, direction: 'asc' }],
    fields: neededFields(object, fields, [...rules.fields, ...signs.needs]),
    ...(rules.expand.length > 0 && { expand: rules.expand }),
    ...(state.q !== '' && { search: state.q }),
  })
  useReadOn(list)
  const waits = useTexts(recordTexts)('notSavedYet')
  const waiting = useWaiting(fields)
  const entries = useMemo(() => {
    const sayTime = (at: string) => timeOfDay(at, language, timeZone)
    const mayMove = (record: RecordValues) => mayMoveSome && isOpenTo(record, 'update')
    const look = { fields, timeZone, ruleOf, mayMove, sayTime }
    return list.records.flatMap((record): CalendarEntry[] => {
      const entry = entryOf(record, list.related, look)
      return entry ? [{ ...entry, waits: waiting.has(record.id) ? waits : undefined }] : []
    })
  }, [list.records, list.related, fields, timeZone, ruleOf, mayMoveSome, language, waiting, waits])
  return {
    list,
    entries: withSigns(entries, list.records, signs.signsOf),
    sums,
    isCut: list.hasMore && list.records.length >= atMost,
  }
}

function neededFields(object: ObjectDefinition, { date, end }: CalendarFields, more: string[]): string[] {
  return [...new Set([object.titleField, date.name, ...(end ? [end.name] : []), ...more])]
}

/** Ids of records whose day is written and not saved yet. */
function useWaiting({ date }: CalendarFields): ReadonlySet<string> {
  const edits = useQueuedEdits()
  return useMemo(() => {
    const moved = edits.filter(({ values }) => date.name in values)
    return new Set(moved.map(({ record }) => record.id))
  }, [edits, date])
}

function withSigns(
  entries: readonly CalendarEntry[],
  records: readonly RecordValues[],
  signsOf: (record: RecordValues) => EntrySigns,
): CalendarEntry[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  return entries.map((entry) => {
    const record = byId.get(entry.id)
    return record ? { ...entry, ...signsOf(record) } : entry
  })
}

function useReadOn({ records, hasMore, loadMore, isStale }: RecordList): void {
  const wantsMore = hasMore && !isStale && records.length < atMost
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after each page
  useEffect(() => {
    if (wantsMore) loadMore()
  }, [wantsMore, records.length])
}
