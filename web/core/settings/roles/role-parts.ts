import type { RoleChange } from '../../../../shared/core/access-contract.ts'
import { isSameValue } from '../../saves/same-value.ts'
import type { Parts } from '../../saves/save-parts.ts'

const own = 'objects.'

/** A role as parts that two people may change apart: its words, its verbs, and what it may with each object. */
export function partsOfRole({ name, description = '', defaults, objects, permissions }: RoleChange): Parts {
  const lines = Object.entries(objects).map(([id, held]) => [`${own}${id}`, held] as const)
  return { name, description, defaults, permissions: permissions.toSorted(), ...Object.fromEntries(lines) }
}

/** The parts in which two roles differ, as the second has them; null: it has no such line. */
export function changedParts(before: RoleChange, after: RoleChange): Parts {
  const [from, to] = [partsOfRole(before), partsOfRole(after)]
  const parts = new Set([...Object.keys(from), ...Object.keys(to)])
  return Object.fromEntries(
    [...parts].flatMap((part) => (isSameValue(from[part], to[part]) ? [] : [[part, to[part] ?? null]])),
  )
}

/** A role with some parts of another. */
export function withParts(role: RoleChange, parts: Parts): RoleChange {
  const { name, description, defaults, permissions } = role
  const lines = Object.entries(parts).flatMap(([part, held]) =>
    part.startsWith(own) ? [[part.slice(own.length), held] as const] : [],
  )
  const objects = Object.entries({ ...role.objects, ...Object.fromEntries(lines) })
  const words = Object.fromEntries(Object.entries(parts).filter(([part]) => !part.startsWith(own)))
  return {
    name,
    description,
    defaults,
    permissions,
    ...words,
    objects: Object.fromEntries(objects.filter(([, held]) => held !== null)) as RoleChange['objects'],
  }
}
