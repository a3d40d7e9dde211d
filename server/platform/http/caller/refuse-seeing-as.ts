import { AppError } from '../../../../shared/platform/errors.ts'
import type { PublicRoute, RouteDescription } from '../route.ts'
import type { SeesAs } from './caller.ts'

/** Refuses (forbidden) to change anything while a session looks through the eyes of another role. */
export function refuseSeeingAs(seesAs: SeesAs | null): void {
  if (seesAs === null) return
  throw new AppError(
    'forbidden',
    'http.seeing-as',
    'You are looking at Kith as another role, and nothing can be changed meanwhile. End that first.',
  )
}

/** The same for a route, where it is one that changes something. */
export function refuseChangeSeeingAs(
  route: RouteDescription & Pick<PublicRoute, 'whileSeeingAs'>,
  seesAs: SeesAs | null,
): void {
  const changesNothing = route.method === 'GET' || route.asks === true
  if (!changesNothing && route.whileSeeingAs !== true) refuseSeeingAs(seesAs)
}
