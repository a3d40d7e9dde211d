import type { ReactNode } from 'react'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import { RecordMark, useHasOwnMark } from '../../marks/record-mark.tsx'
import { useModulePart } from '../../web-module.ts'
import { useLate } from '../table/late-mark.tsx'

export interface EntrySigns {
  /** How late it is, in words. */
  late: string | undefined
  /** Nothing of it is due any more. */
  isOver: boolean
  /** The glyph of the column of a board it stands in. */
  sign: ReactNode
}

/** What tells entries of a calendar apart: late or over, and how far they have come. `needs` are the fields it is read from. */
export function useEntrySigns(object: ObjectDefinition): {
  needs: string[]
  signsOf: (record: RecordValues) => EntrySigns
} {
  const due = useModulePart('dues', object.name)
  const late = useLate(object)
  const rules = useModulePart('boards', object.name)
  const column = rules && findField(object, rules.field)
  const target = column?.type === 'reference' ? targetNames(column)[0] : undefined
  const hasMark = useHasOwnMark(target ?? '')
  const needs = [...(due ? [due.field, ...due.needs] : []), ...(hasMark && column ? [column.name] : [])]
  function signsOf(record: RecordValues): EntrySigns {
    const at = column && record[column.name]
    const isMarked = hasMark && target !== undefined && typeof at === 'string'
    return {
      late: late(record) ?? undefined,
      isOver: due?.isOver(record) ?? false,
      sign: isMarked ? <RecordMark record={{ object: target, id: at, title: null }} /> : undefined,
    }
  }
  return { needs: needs.filter((name) => findField(object, name) !== undefined), signsOf }
}
