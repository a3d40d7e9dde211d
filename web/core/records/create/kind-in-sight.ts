import { useParams } from '@tanstack/react-router'
import { useCreatable } from './creatable.ts'

/** The kind of records one is looking at, where one may make such; null elsewhere. */
export function useKindInSight(): string | null {
  const { object } = useParams({ strict: false })
  return useCreatable().find(({ name }) => name === object)?.name ?? null
}
