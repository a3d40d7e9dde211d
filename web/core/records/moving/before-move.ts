import { useQueryClient } from '@tanstack/react-query'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord, RecordPage } from '../../../../shared/core/records.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import { lateCode } from '../../../platform/late-code.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { readRecord } from '../../record-requests.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { useModulePart } from '../../web-module.ts'
import type { Leaving, Send } from './asked-move.ts'
import type { Sight } from './lack-of.ts'

// Nothing is asked for before something is moved.
const asking = lateCode(() => import('./asked-move.ts'))

/**
 * Moves a record once it has what its new column needs (`askedMove`). Without a network, before that can be asked, it
 * is sent as it is: the server asks when it gets there.
 */
export function useAskedMove(object: ObjectDefinition) {
  const sight = useSight(object)
  return async (leaving: Leaving, send: Send): Promise<OneRecord | null> => {
    const code = await asking.fetch().catch(() => null)
    return code ? code.askedMove(sight, leaving, send) : send({})
  }
}

/** What tells what records of an object lack. */
export function useSight(object: ObjectDefinition): Sight {
  const rules = useModulePart('boards', object.name)
  const permissions = useObjectAccess()(object.id)
  const context = useValueContext()
  return { object, rules, permissions, context }
}

/** The record that is the column of this value, from what is in memory where it is there. */
export function useColumnRecord() {
  const queries = useQueryClient()
  return async (field: FieldDefinition, value: unknown): Promise<Readonly<Record<string, unknown>>> => {
    const [target] = targetNames(field)
    if (target === undefined || typeof value !== 'string') return {}
    const pages = queries.getQueriesData<Partial<RecordPage>>({ queryKey: ['records', target, 'columns'] })
    const known = pages.flatMap(([, page]) => page?.records ?? []).find(({ id }) => id === value)
    return known ?? (await readRecord(target, value).catch(() => null))?.record ?? {}
  }
}
