import { scopeWidth } from '../../../../shared/core/access.ts'
import type { FieldLimit, RoleDifference } from './role-draft.ts'

const freedom = (limit: FieldLimit | null) => (limit === null ? 2 : limit === 'readOnly' ? 1 : 0)

/** Does a change give more than there was (true), take some of it (false), or neither (null)? */
export function isGain(difference: RoleDifference): boolean | null {
  switch (difference.kind) {
    case 'scope':
      return scopeWidth[difference.to] > scopeWidth[difference.from]
    case 'create':
    case 'verb':
      return difference.to
    case 'field':
      return freedom(difference.to) > freedom(difference.from)
    default:
      return null
  }
}
