import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Filter } from '../../../../shared/core/filters.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { recordLimits } from '../../../../shared/core/records.ts'
import { useObjects } from '../../metadata/metadata.ts'
import { aggregateRecords, writeBatch } from '../../record-requests.ts'
import { allIds } from '../../records/edit/bulk-changes.ts'

export interface OwnedRecords {
  object: ObjectDefinition
  /** API name of the field that names the owner. */
  owner: string
  count: number
}

/** What a member owns, by object; objects of which they own nothing are left out. */
export function useOwnedRecords(memberId: string) {
  const objects = useObjects()
  return useQuery({
    queryKey: ['owned', memberId],
    queryFn: async ({ signal }) => {
      const owning = objects.flatMap((object) => {
        const owner = object.ownerField === undefined ? undefined : findField(object, object.ownerField)
        return owner === undefined ? [] : [{ object, owner: owner.name }]
      })
      const counted = await Promise.all(
        owning.map(async (one) => ({ ...one, count: await countOwned(one, memberId, signal) })),
      )
      return counted.filter((one) => one.count > 0)
    },
    staleTime: 0,
  })
}

type Owning = Omit<OwnedRecords, 'count'>

async function countOwned({ object, owner }: Owning, memberId: string, signal: AbortSignal): Promise<number> {
  const { groups } = await aggregateRecords(
    object.name,
    { filter: ownedBy(owner, memberId), measures: [{ function: 'count', as: 'count' }] },
    signal,
  )
  return Number(groups[0]?.measures.count ?? 0)
}

export interface HandOver {
  done: number
  failed: number
  /** What changed something, for undo, in the order they were made. */
  operationIds: string[]
}

/**
 * Gives everything a member owns to another, a thousand records at a time, and says how far it is. What was given before
 * it broke off stays among what was given when it goes on.
 */
export function useHandOver() {
  const given = useRef<HandOver>({ done: 0, failed: 0, operationIds: [] })
  const [progress, setProgress] = useState<number | null>(null)
  async function handOver(owned: readonly OwnedRecords[], from: string, to: string): Promise<HandOver> {
    // What was refused before is asked for again.
    given.current.failed = 0
    setProgress(0)
    try {
      await giveAll(given.current, owned, { from, to, onProgress: setProgress })
    } finally {
      setProgress(null)
    }
    return given.current
  }
  return { progress, given: given.current, handOver }
}

interface Course {
  from: string
  to: string
  /** How many records it came to, this time. */
  onProgress: (count: number) => void
}

async function giveAll(outcome: HandOver, owned: readonly OwnedRecords[], { from, to, onProgress }: Course) {
  let seen = 0
  for (const { object, owner } of owned) {
    const ids = await allIds(object.name, { filter: ownedBy(owner, from) })
    for (let at = 0; at < ids.length; at += recordLimits.batch) {
      const items = ids
        .slice(at, at + recordLimits.batch)
        .map((id) => ({ action: 'update' as const, id, values: { [owner]: to } }))
      const { results, operationId } = await writeBatch(object.name, items)
      const failed = results.filter((result) => result.status === 'failed').length
      outcome.failed += failed
      outcome.done += items.length - failed
      if (failed < items.length) outcome.operationIds.push(operationId)
      seen += items.length
      onProgress(seen)
    }
  }
}

function ownedBy(owner: string, memberId: string): Filter {
  return { field: owner, op: 'eq', value: memberId }
}
