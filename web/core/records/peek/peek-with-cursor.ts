import { useEffect, useEffectEvent } from 'react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { usePeek } from './use-peek.ts'

interface Options {
  object: string
  /** By row; nothing where a heading stands. */
  records: readonly (RecordValues | undefined)[]
  /** The row the keyboard is at; null where it is at none. */
  row: number | null
  /** Goes to the row of the record that is shown. */
  goTo: (row: number) => void
}

/** Keeps the side panel and the cursor of a list at one record: where one goes, the other follows. */
export function usePeekWithCursor({ object, records, row, goTo }: Options): void {
  const peek = usePeek()
  const shown = peek.target?.object === object ? peek.target.id : undefined
  const here = row === null ? undefined : records[row]?.id
  const showHere = useEffectEvent(() => {
    if (here !== undefined && peek.target !== null && here !== peek.target.id) peek.open({ object, id: here })
  })
  const goToShown = useEffectEvent(() => {
    const at =
      shown === undefined || shown === here ? -1 : records.findIndex((record) => record?.id === shown)
    if (at !== -1) goTo(at)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: when somebody goes to another row
  useEffect(() => showHere(), [here])
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another record is shown
  useEffect(() => goToShown(), [shown])
}
