import { createHash } from 'node:crypto'
import type { Access } from './access.ts'

const marks = new WeakMap<Access, string>()

/**
 * A text that is another one as soon as the role, the scopes or the place among the teams is. Who else is
 * in a team is not part of it: it would change all the time.
 */
export function accessMark(access: Access): string {
  const known = marks.get(access)
  if (known !== undefined) return known
  const { memberId, ownerId, role, teamIds } = access
  const { name: _, ...rights } = role
  const held = JSON.stringify([memberId, ownerId, rights, [...teamIds].sort()])
  const mark = createHash('sha256').update(held).digest('base64url')
  marks.set(access, mark)
  return mark
}
