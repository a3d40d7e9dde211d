import {
  type ObjectPermissions,
  type RoleDefinition,
  type Scope,
  scopeWidth,
} from '../../../../shared/core/access.ts'
import type { RoleChange } from '../../../../shared/core/access-contract.ts'

export const scopeVerbs = ['read', 'update', 'delete'] as const
type ScopeVerb = (typeof scopeVerbs)[number]
export type FieldLimit = 'hidden' | 'readOnly'

/** The row of the matrix that holds for objects without a line of their own. */
export const everythingElse = ''

/** A role as its form holds it: what is sent when it is saved. */
export function draftOf(role: RoleDefinition): RoleChange {
  const { name, description = '', defaults, objects, permissions } = role
  return { name, description, defaults, objects, permissions }
}

/** What the draft allows of an object, by its own line or as everything else. */
export function permissionsIn(draft: RoleChange, objectId: string): ObjectPermissions {
  // A form holds no undefined; the contract's type cannot say so.
  return (draft.objects[objectId] ?? draft.defaults) as ObjectPermissions
}

/** Gives one verb another scope. Nobody edits or deletes what they do not see, so the others follow. */
export function withScope(held: ObjectPermissions, verb: ScopeVerb, scope: Scope): ObjectPermissions {
  const changed = { ...held, [verb]: scope }
  if (verb === 'read') {
    return { ...changed, update: narrower(held.update, scope), delete: narrower(held.delete, scope) }
  }
  return scopeWidth[changed.read] < scopeWidth[scope] ? { ...changed, read: scope } : changed
}

function narrower(a: Scope, b: Scope): Scope {
  return scopeWidth[a] < scopeWidth[b] ? a : b
}

/** Sets what is allowed of an object; the row "everything else" is the defaults. */
export function withPermissions(draft: RoleChange, objectId: string, held: ObjectPermissions): RoleChange {
  if (objectId === everythingElse) return { ...draft, defaults: held }
  return { ...draft, objects: { ...draft.objects, [objectId]: held } }
}

/** Takes an object's own line away, so that it goes with everything else. */
export function withoutLine(draft: RoleChange, objectId: string): RoleChange {
  const { [objectId]: _, ...objects } = draft.objects
  return { ...draft, objects }
}

/** Limits a field, or with null lets it be. */
export function withFieldLimit(
  held: ObjectPermissions,
  fieldId: string,
  limit: FieldLimit | null,
): ObjectPermissions {
  const { fields = {}, ...rest } = held
  const { [fieldId]: _, ...others } = fields
  const limited = limit === null ? others : { ...others, [fieldId]: limit }
  return Object.keys(limited).length === 0 ? rest : { ...rest, fields: limited }
}

export function withVerb(draft: RoleChange, verb: string, isHeld: boolean): RoleChange {
  const others = draft.permissions.filter((one) => one !== verb)
  return { ...draft, permissions: isHeld ? [...others, verb] : others }
}

export type RoleDifference =
  | { kind: 'scope'; objectId: string; verb: ScopeVerb; from: Scope; to: Scope }
  | { kind: 'create'; objectId: string; from: boolean; to: boolean }
  | { kind: 'field'; objectId: string; fieldId: string; from: FieldLimit | null; to: FieldLimit | null }
  | { kind: 'line'; objectId: string; isOwn: boolean }
  | { kind: 'verb'; verb: string; to: boolean }
  | { kind: 'words' }

/** What saving would change, one entry for each thing a person set. */
export function differencesBetween(before: RoleChange, after: RoleChange): RoleDifference[] {
  const ids = [...new Set([everythingElse, ...Object.keys(before.objects), ...Object.keys(after.objects)])]
  const words =
    before.name !== after.name || before.description !== after.description ? [{ kind: 'words' as const }] : []
  return [...words, ...ids.flatMap((id) => objectDifferences(before, after, id)), ...verbs(before, after)]
}

function objectDifferences(before: RoleChange, after: RoleChange, objectId: string): RoleDifference[] {
  const isOwn = objectId === everythingElse || objectId in after.objects
  const wasOwn = objectId === everythingElse || objectId in before.objects
  const from = permissionsIn(before, objectId)
  const to = permissionsIn(after, objectId)
  const found: RoleDifference[] = []
  for (const verb of scopeVerbs)
    if (from[verb] !== to[verb]) found.push({ kind: 'scope', objectId, verb, from: from[verb], to: to[verb] })
  if (from.create !== to.create) found.push({ kind: 'create', objectId, from: from.create, to: to.create })
  const fieldIds = new Set([...Object.keys(from.fields ?? {}), ...Object.keys(to.fields ?? {})])
  for (const fieldId of fieldIds) {
    const [a = null, b = null] = [from.fields?.[fieldId], to.fields?.[fieldId]]
    if (a !== b) found.push({ kind: 'field', objectId, fieldId, from: a, to: b })
  }
  return found.length === 0 && isOwn !== wasOwn ? [{ kind: 'line', objectId, isOwn }] : found
}

function verbs(before: RoleChange, after: RoleChange): RoleDifference[] {
  const given = after.permissions.filter((verb) => !before.permissions.includes(verb))
  const taken = before.permissions.filter((verb) => !after.permissions.includes(verb))
  return [
    ...given.map((verb) => ({ kind: 'verb' as const, verb, to: true })),
    ...taken.map((verb) => ({ kind: 'verb' as const, verb, to: false })),
  ]
}

/** A permanent key of a new role, from its name where that has Latin letters, and none of those taken. */
export function keyFor(name: string, taken: readonly string[]): string {
  const words = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .split(' ')
    .filter((word) => word !== '')
  const camel = words.map((word, at) => (at === 0 ? word.toLowerCase() : capital(word))).join('')
  const stem = /^[a-z]/.test(camel) ? camel.slice(0, 40) : 'role'
  const used = new Set([...taken, 'system', 'none'])
  for (let n = 1; ; n++) {
    const key = n === 1 ? stem : `${stem}${n}`
    if (!used.has(key)) return key
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
