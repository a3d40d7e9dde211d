import { AppError } from '../../../../shared/platform/errors.ts'
import type { AppParts } from '../app-parts.ts'
import type { Route } from '../route.ts'
import type { Caller } from './caller.ts'

/**
 * Refuses a narrowed API key what its scopes leave out: the verb the route names, or changing something
 * where it names none. Before the role is looked at, which is not what lacks.
 */
export function refuseNarrowed(
  route: Route,
  { scopes }: Pick<Caller, 'scopes'>,
  { scopeOf, scopeLabel }: Pick<AppParts, 'scopeOf' | 'scopeLabel'>,
): void {
  const scope = route.permission === undefined ? scopeOfChange(route) : scopeOf(route.permission)
  if (scope === null || scopes.length === 0 || scopes.includes(scope)) return
  const label = scopeLabel(scope)
  throw new AppError(
    'forbidden',
    'http.scope-missing',
    `This API key is narrowed and lacks the scope “${label.en}” (${scope}). Use one that has it.`,
    { params: { scope, label } },
  )
}

function scopeOfChange(route: Route): string | null {
  const isReading = route.method === 'GET' || route.asks === true
  return isReading ? null : (route.scope ?? 'write')
}
