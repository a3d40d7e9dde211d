import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { HistoryEvent } from '../../../shared/core/history.ts'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { useObject } from '../../core/metadata/metadata.ts'
import { useModulePart } from '../../core/web-module.ts'
import { stageEventsQuery, stagesQuery } from '../../modules/sales/contract.ts'
import { deal as dealOf, related } from '../deal.ts'
import { Section, Specimen } from '../section.tsx'

const msPerDay = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * msPerDay).toISOString()

const deals: Readonly<Record<string, RecordValues>> = {
  'Just begun, and nothing is asked for': dealIn('new', 0, { id: 'deal-new' }),
  'Before a gate: some of what it asks for is there': dealIn('meeting', 5, {
    id: 'deal-gated',
    owner: null,
  }),
  'Before a gate that is open': dealIn('meeting', 5, { id: 'deal-open' }),
  'Stood too long': dealIn('offer', 44, { id: 'deal-stalled' }),
  Won: dealIn('won', 3, { id: 'deal-won', status: 'won' }),
  Lost: dealIn('lost', 3, { id: 'deal-lost', status: 'lost' }),
}

/** The stages of a deal in the head of its page, in each state. */
export function StageBarSpecimens() {
  const object = useObject('deal')
  return object ? <Specimens object={object} /> : null
}

function Specimens({ object }: { object: ObjectDefinition }) {
  const Band = useModulePart('recordBands', object.name)
  const known = useQueryClient()
  const [queries] = useState(() => withAnswers(known, object))
  if (!Band) return null
  return (
    <Section title="Stages">
      <QueryClientProvider client={queries}>
        {Object.entries(deals).map(([name, record]) => (
          <Specimen key={name} name={name} wide>
            <Band object={object} record={{ record, related }} />
          </Specimen>
        ))}
      </QueryClientProvider>
    </Section>
  )
}

function dealIn(stage: string, days: number, values: Readonly<Record<string, unknown>>): RecordValues {
  return dealOf({ pipeline: 'gallery', stage, stageSince: daysAgo(days), ...values })
}

/** What is read already, and beside it stages no workspace has, with how two deals came through them. */
function withAnswers(known: QueryClient, object: ObjectDefinition): QueryClient {
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  })
  for (const { queryKey, state } of known.getQueryCache().getAll())
    if (state.data !== undefined) queries.setQueryData(queryKey, state.data)
  queries.setQueryData(stagesQuery.queryKey, {
    records: stagesOf(object),
    related: {},
    page: { next: null },
  })
  for (const [name, came] of [
    ['Won', ['new', 'meeting', 'offer', 'won']],
    ['Lost', ['new', 'meeting', 'lost']],
  ] as const) {
    const record = deals[name]
    if (record) queries.setQueryData(stageEventsQuery(object, record).queryKey, eventsOf(object, came))
  }
  return queries
}

function stagesOf(object: ObjectDefinition): RecordValues[] {
  const asked = ['amount', 'company', 'owner'].flatMap((name) => findField(object, name)?.id ?? [])
  const stages = [
    ['new', 'New', 'open', {}],
    ['meeting', 'Meeting', 'open', { usualDays: 14 }],
    ['offer', 'Offer', 'open', { usualDays: 21, requiredFields: asked }],
    ['decision', 'Decision of the board of directors', 'open', {}],
    ['won', 'Won', 'won', {}],
    ['lost', 'Lost', 'lost', {}],
  ] as const
  return stages.map(([id, title, kind, more], position) => ({
    ...dealOf(),
    object: 'stage',
    id,
    title,
    name: title,
    kind,
    pipeline: 'gallery',
    position,
    ...more,
  }))
}

/** Newest first, a week in each stage. */
function eventsOf(object: ObjectDefinition, came: readonly string[]): HistoryEvent[] {
  const field = findField(object, 'stage')?.id ?? ''
  return came
    .map(
      (stage, at): HistoryEvent => ({
        id: stage,
        kind: 'records.updated',
        at: daysAgo(3 + 7 * (came.length - 1 - at)),
        objectId: object.id,
        recordId: 'deal',
        actorId: null,
        operationId: stage,
        changes: { [field]: [came[at - 1] ?? null, stage] },
        payload: {},
        source: null,
        operationKind: 'change',
        operationTitle: null,
        mayUndo: false,
      }),
    )
    .toReversed()
}
