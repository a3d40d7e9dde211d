import { useObject } from '../../core/metadata/metadata.ts'
import { useObjectAccess } from '../../core/session/object-access.ts'

/** May the member see deals of others, as far as the role says? */
export function useSeesOthers(): boolean {
  const deal = useObject('deal')
  const access = useObjectAccess()
  return deal !== undefined && ['team', 'all'].includes(access(deal.id).read)
}
