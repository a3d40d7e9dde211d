import { AppError } from '../../../../shared/platform/errors.ts'
import type { AppParts } from '../app-parts.ts'
import type { Route } from '../route.ts'
import type { Caller } from './caller.ts'

/** Refuses a narrowed API key what changes something, where the route names no permission that says it. */
export function refuseNarrowed(
  route: Route,
  { scopes }: Pick<Caller, 'scopes'>,
  labelOf: AppParts['scopeLabel'],
): void {
  const isReading = route.method === 'GET' || route.asks === true
  if (isReading || route.permission !== undefined || scopes.length === 0) return
  const scope = route.scope ?? 'write'
  if (scopes.includes(scope)) return
  const label = labelOf(scope)
  throw new AppError(
    'forbidden',
    'http.scope-missing',
    `This API key is narrowed and lacks the scope “${label.en}” (${scope}). Use one that has it.`,
    { params: { scope, label } },
  )
}
