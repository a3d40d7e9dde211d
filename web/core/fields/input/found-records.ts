import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Sort } from '../../../../shared/core/filters.ts'
import { type FieldDefinition, findField } from '../../../../shared/core/metadata.ts'
import type { RecordRight, RelatedRecord, SearchAnswer, SearchHit } from '../../../../shared/core/records.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import { request } from '../../../platform/api/request.ts'
import type { PickerSearch } from '../../../platform/ui/forms/picker.tsx'
import { matchesTyped } from '../../../platform/ui/forms/typed-match.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { queryRecords } from '../../record-requests.ts'
import { useShownTitle } from '../../shown-title.ts'
import { useModulePart } from '../../web-module.ts'

const shownAtOnce = 30
/** Objects whose names the product gave have few records, and all of them are looked through here. */
const stockAtOnce = 200

/**
 * Records a reference field may point at that fit what is typed; before anything is typed, the ones
 * the member opened last, then those changed last. Of a single object it may be only those with which the member
 * may do something.
 */
export function useFoundRecords(field: FieldDefinition, youMay?: RecordRight) {
  const [typed, setTyped] = useState('')
  const targets = targetNames(field)
  const order = useOrder(targets)
  const shownTitle = useShownTitle()
  // Names the product gave are found in the reader's language, which the server's search does not know.
  const isStock = useModulePart('stockTitles', targets[0] ?? '') !== undefined
  const asked = isStock ? '' : typed
  const {
    data = [],
    error,
    fetchStatus,
    isPending,
    isPlaceholderData,
  } = useQuery({
    queryKey: ['found', targets, asked, order, youMay],
    queryFn: ({ signal }) =>
      findRecords(
        { targets, typed: asked, order, limit: isStock ? stockAtOnce : shownAtOnce, youMay },
        signal,
      ),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })
  const shown = data.map((record) => ({ ...record, title: shownTitle(record) }))
  // What was found for fewer letters stays until the answer comes, as far as it fits.
  const isWider = isPlaceholderData || isStock
  const found = isWider ? shown.filter(({ title }) => matchesTyped(typed, title ?? '')) : shown
  const isOpen = isPlaceholderData || isPending
  // Without a connection it would be searched for until there is one.
  const isCutOff = (isOpen && fetchStatus === 'paused') || error !== null
  const search: PickerSearch = { onType: setTyped, isSettled: !isOpen || isCutOff, isCutOff }
  return { found, isPending, typed, search }
}

/** Stages and the like stand in the order people gave them; everything else by when it was changed. */
function useOrder(targets: readonly string[]): Sort[] {
  const { objects } = useMetadata()
  const object = targets.length === 1 ? objects.get(targets[0] ?? '') : undefined
  const hasPosition = object !== undefined && findField(object, 'position')?.type === 'number'
  return hasPosition ? byPosition : byChange
}

const byPosition: Sort[] = [{ field: 'position', direction: 'asc' }]
const byChange: Sort[] = [{ field: 'updatedAt', direction: 'desc' }]

interface Question {
  targets: readonly string[]
  typed: string
  order: Sort[]
  limit: number
  youMay: RecordRight | undefined
}

const shownRecent = 5

/** Those of an object that the member opened last. */
async function recentOf(object: string, signal: AbortSignal): Promise<SearchHit[]> {
  const query = { object, limit: shownRecent }
  return (await request<SearchAnswer>('/recent-records', { query, signal })).hits
}

/** As they were found, with the recent ones before the others. */
function recentFirst(recent: readonly SearchHit[], found: readonly RelatedRecord[]): RelatedRecord[] {
  const first = recent.map(
    ({ id, object, title }) => found.find((one) => one.id === id) ?? { id, object, title },
  )
  const shown = new Set(recent.map(({ id }) => id))
  return [...first, ...found.filter(({ id }) => !shown.has(id))]
}

async function findRecords(
  { targets, typed, order, limit, youMay }: Question,
  signal: AbortSignal,
): Promise<RelatedRecord[]> {
  const [only] = targets
  if (targets.length === 1 && only !== undefined && only !== '*') {
    const fields = only === 'member' ? ['status'] : []
    const question = {
      ...(typed === '' ? { sort: order } : { search: typed }),
      ...(youMay && { youMay }),
      limit,
      fields,
    }
    const [recent, page] = await Promise.all([
      // What was opened last is not always theirs to change.
      typed === '' && order === byChange && !youMay ? recentOf(only, signal) : [],
      queryRecords(only, question, signal),
    ])
    const found = page.records.map(({ id, title, status }) => ({
      id,
      title,
      object: only,
      ...(status !== undefined && { status }),
    }))
    return recentFirst(recent, found)
  }
  if (typed === '') return []
  const { hits } = await request<SearchAnswer>('/search', { query: { q: typed }, signal })
  const fits = (hit: SearchHit) => targets.includes('*') || targets.includes(hit.object)
  return hits.filter(fits).map(({ id, object, title }) => ({ id, object, title }))
}
