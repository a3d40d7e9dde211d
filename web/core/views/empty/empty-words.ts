import type { ObjectPermissions } from '../../../../shared/core/access.ts'
import type { PlainKeyOf } from '../../../platform/i18n/texts.ts'
import type { viewTexts } from '../view-texts.ts'

interface EmptyWords {
  title: 'emptyTitle' | 'emptyOwn' | 'emptyTeam'
  why: PlainKeyOf<typeof viewTexts> | 'emptyOwnWhy' | 'emptyTeamWhy'
}

/** How a list without records is told: who sees only some of them is not told that there are none. */
export function emptyWords({ read, create }: ObjectPermissions): EmptyWords {
  if (read === 'own') return { title: 'emptyOwn', why: 'emptyOwnWhy' }
  if (read === 'team') return { title: 'emptyTeam', why: 'emptyTeamWhy' }
  return { title: 'emptyTitle', why: create ? 'emptyWhy' : 'emptyWhyReader' }
}
