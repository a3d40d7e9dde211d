import { type ObjectPermissions, type Scope, scopeWidth } from '../../../../shared/core/access.ts'
import type { RoleChange } from '../../../../shared/core/access-contract.ts'
import { isSameValue } from '../../saves/same-value.ts'
import type { Parts } from '../../saves/save-parts.ts'
import {
  everythingElse,
  type FieldLimit,
  permissionsIn,
  scopeVerbs,
  withFieldLimit,
  withoutLine,
  withPermissions,
  withScope,
  withVerb,
} from './role-draft.ts'

/**
 * A role as parts that two people may change apart: its words, each of its verbs, and of what it may with an object
 * each thing alone. `objectIds` are those looked at; one without a line of its own has the parts of everything else.
 */
export function partsOfRole(role: RoleChange, objectIds: Iterable<string>): Parts {
  const { name, description = '', permissions } = role
  const verbs = permissions.map((verb) => [nameOf('verb', verb), true] as const)
  const lines = [...objectIds].flatMap((id) => [
    [nameOf('line', id), role.objects[id]] as const,
    ...partsOfLine(id, permissionsIn(role, id)),
  ])
  return { name, description, ...Object.fromEntries(verbs), ...Object.fromEntries(lines) }
}

/** The parts in which two roles differ, as the second has them; null: it has no such thing. */
export function changedParts(before: RoleChange, after: RoleChange): Parts {
  const ids = new Set([everythingElse, ...Object.keys(before.objects), ...Object.keys(after.objects)])
  const removed = [...ids].filter((id) => id in before.objects && !(id in after.objects))
  // Of others nothing is said where they follow everything else, before and after.
  const lines = [...ids].filter((id) => id === everythingElse || id in after.objects)
  const [from, to] = [partsOfRole(before, lines), partsOfRole(after, lines)]
  const differs = (part: string) => !isSameValue(from[part], to[part])
  const found = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(differs)
  const isSaidApart = (part: string) =>
    part.startsWith('line ') && found.some((other) => other !== part && objectOf(other) === objectOf(part))
  return Object.fromEntries([
    ...removed.map((id) => [nameOf('line', id), null]),
    ...found.filter((part) => !isSaidApart(part)).map((part) => [part, to[part] ?? null]),
  ])
}

/** Of which objects the parts are. */
export function objectsOf(parts: Parts): Set<string> {
  return new Set(Object.keys(parts).flatMap((part) => objectOf(part) ?? []))
}

/** A role with some parts of another. Nobody edits or deletes what they do not see: the others follow. */
export function withParts(role: RoleChange, parts: Parts): RoleChange {
  // A wider sight comes first, so that what needs it finds it.
  const inOrder = Object.entries(parts).toSorted(([a], [b]) => rank(a) - rank(b))
  return inOrder.reduce((made, [part, value]) => withPart(made, part, value), role)
}

/** Parts that cannot stand beside what the role is by now: somebody would edit or delete what they do not see. */
export function partsAgainst(role: RoleChange, parts: Parts): string[] {
  const scopes = Object.keys(parts).filter((part) => part.startsWith('scope '))
  return scopes.filter((part) => {
    const id = objectOf(part) ?? everythingElse
    const merged = Object.fromEntries(
      scopeVerbs.map((verb) => [verb, parts[nameOf('scope', id, verb)] ?? permissionsIn(role, id)[verb]]),
    ) as Record<(typeof scopeVerbs)[number], Scope>
    const reach = Math.max(scopeWidth[merged.update], scopeWidth[merged.delete])
    return reach > scopeWidth[merged.read]
  })
}

function partsOfLine(id: string, held: ObjectPermissions): (readonly [string, unknown])[] {
  return [
    [nameOf('create', id), held.create],
    ...scopeVerbs.map((verb) => [nameOf('scope', id, verb), held[verb]] as const),
    ...Object.entries(held.fields ?? {}).map(
      ([field, limit]) => [nameOf('field', id, field), limit] as const,
    ),
  ]
}

function withPart(role: RoleChange, part: string, value: unknown): RoleChange {
  const [kind, id = everythingElse, of = ''] = part.split(' ')
  const held = permissionsIn(role, id)
  if (kind === 'verb') return withVerb(role, id, value === true)
  if (kind === 'line' && value === null) return withoutLine(role, id)
  if (kind === 'line') return withPermissions(role, id, value as ObjectPermissions)
  if (kind === 'create') return withPermissions(role, id, { ...held, create: value === true })
  if (kind === 'field') return withPermissions(role, id, withFieldLimit(held, of, value as FieldLimit | null))
  const verb = scopeVerbs.find((one) => one === of)
  if (kind === 'scope' && verb) return withPermissions(role, id, withScope(held, verb, value as Scope))
  return { ...role, [part]: value }
}

function rank(part: string): number {
  if (part.startsWith('line ')) return 0
  return part.endsWith(' read') ? 1 : 2
}

// Neither ids nor keys have spaces in them.
function nameOf(kind: 'verb' | 'line' | 'create' | 'scope' | 'field', ...of: string[]): string {
  return [kind, ...of].join(' ')
}

function objectOf(part: string): string | null {
  const [kind = '', id] = part.split(' ')
  return ['line', 'create', 'scope', 'field'].includes(kind) && id !== undefined ? id : null
}
