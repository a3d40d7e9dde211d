import type { MemberCaller } from '../app-parts.ts'
import type { Route } from '../route.ts'

/**
 * Whose an Idempotency-Key is. What a person sends again after signing in anew is known by the member; a
 * program's key, which may be narrowed, must not be told what its member was told. What holds a secret is told
 * again to the very session that was told it.
 */
export function keyOwner(
  { via, id, member }: MemberCaller,
  { confidential }: Pick<Route, 'confidential'>,
): string {
  return via === 'apiKey' || confidential === true ? id : member.id
}
