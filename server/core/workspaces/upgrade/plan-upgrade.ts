import { isDeepStrictEqual } from 'node:util'
import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { SqlContext } from '../../fields/field-type.ts'
import { planChange } from '../../metadata/plan/plan-change.ts'
import type { Plan } from '../../metadata/plan/steps.ts'
import { withObject } from '../../metadata/plan/with-object.ts'
import type { Brought } from './brought.ts'
import { mergeObject } from './merge-definition.ts'
import { upgradeRoles } from './upgrade-roles.ts'

interface UpgradeInput {
  metadata: Metadata
  values: SqlContext
  brought: Brought
  /** Shipped objects, named as they are in the workspace. */
  objects: readonly ObjectDefinition[]
  roles: { here: readonly RoleDefinition[]; shipped: readonly RoleDefinition[] }
}

/** What it takes to bring a workspace what this program ships. Pure data. */
export interface Upgrade {
  plans: Plan[]
  /** Changed and new ones, as they are to be. */
  roles: RoleDefinition[]
  /** Ids of the objects that come. */
  coming: string[]
  /** What comes and what changes, in words for whoever runs the server. */
  words: string[]
}

/** Compares what is shipped with what a workspace has, by definition id. */
export function planUpgrade({ metadata, values, brought, objects, roles }: UpgradeInput): Upgrade {
  const pairs = objects.map((shipped): [ObjectDefinition | null, ObjectDefinition] => {
    const here = metadata.byId.get(shipped.id)
    if (here === undefined) return [null, shipped]
    const was = brought.objects.get(shipped.id) ?? shipped
    return [here, mergeObject({ here, brought: was, shipped }, (id) => brought.fieldIds.has(id))]
  })
  const changed = pairs.filter(([before, after]) => !isDeepStrictEqual(before, after))
  // Those that come may point at one another.
  const next = changed.reduce((all, [, after]) => withObject(all, after), metadata)
  const coming = changed.flatMap(([before, after]) => (before === null ? [after.id] : []))
  const upgraded = upgradeRoles({
    here: roles.here,
    brought: brought.roles,
    shipped: new Map(roles.shipped.map((role) => [role.key, role])),
    coming,
  })
  return {
    plans: changed.map(([before, after]) => planChange(before, after, { metadata: next, values })),
    roles: upgraded,
    coming,
    words: [
      ...changed.flatMap(([before, after]) => wordsOf(before, after)),
      ...upgraded.map((role) => `role ${role.key}`),
    ],
  }
}

function wordsOf(before: ObjectDefinition | null, after: ObjectDefinition): string[] {
  if (before === null) return [`object ${named(after.id, after.name)}`]
  const known = new Set(before.fields.map((field) => field.id))
  const fields = after.fields.filter((field) => !known.has(field.id))
  const rest = after.fields.filter((field) => known.has(field.id))
  const isOther = !isDeepStrictEqual({ ...after, fields: rest }, before)
  return [
    ...fields.map((field) => `field ${named(field.id, `${after.name}.${field.name}`)}`),
    ...(isOther ? [`object ${after.name}: labels, options or settings`] : []),
  ]
}

/** An id says what the product calls it. */
function named(id: string, name: string): string {
  return id === name ? id : `${id}, here called ${name} because that name is taken`
}
