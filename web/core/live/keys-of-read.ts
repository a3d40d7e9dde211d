import type { QueryKey } from '@tanstack/react-query'
import type { OutdatedRead } from '../../../shared/core/event-kinds.ts'
import { metadataQuery } from '../metadata/metadata.ts'
import { sessionQuery } from '../session/session.ts'

/** Under which keys stands what an event can make outdated. What is told of one record or import is looked at one by one. */
export const keysOfRead: Readonly<Record<OutdatedRead, readonly QueryKey[]>> = {
  'its-records': [],
  'all-records': [['records']],
  definitions: [metadataQuery.queryKey, ['metadata', 'changes'], ['metadata', 'uses']],
  preparations: [['sorting'], ['metadata', 'changes']],
  layouts: [['layouts']],
  views: [['views']],
  people: [['members'], ['waiting'], ['invitations'], ['roles'], ['shares'], ['api-keys']],
  session: [sessionQuery.queryKey],
  rates: [['rates']],
  operations: [['operations']],
  imports: [['imports', 'list']],
  'its-import': [['imports', 'one']],
  'first-steps': [['start', 'state']],
  own: [['navigation'], ['notifications'], ['menus']],
}
