import type { QueryClient } from '@tanstack/react-query'
import { recordLayoutQuery } from '../../layouts/record-layout.ts'
import { metadataQuery } from '../../metadata/metadata.ts'
import { recordQuery } from '../record-query.ts'

/** Asks for the record at an address and how its page is laid out, where neither is known. Which names to ask for along, definitions say. */
export function askRecordAhead(
  queries: QueryClient,
  { object: name = '', id = '' }: Readonly<Record<string, string>>,
): void {
  const object = queries.getQueryData(metadataQuery.queryKey)?.objects.get(name)
  if (object === undefined) return
  // What is there already the page shows, and looks whether it is old.
  void queries.prefetchQuery({ ...recordQuery(object, id), staleTime: 'static' })
  void queries.prefetchQuery({ ...recordLayoutQuery(name), staleTime: 'static' })
}
