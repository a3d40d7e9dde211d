import type { FieldDefinition, Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { metadataOf } from '../../metadata/load-metadata.ts'
import { renameEverywhere } from '../../metadata/rename/rename-everywhere.ts'

const longest = 50

/**
 * Shipped objects with the names they have in a workspace, wherever one of them says another's. What is there
 * keeps its name; a new one whose name somebody gave to something of their own gets a number behind it:
 * quote2. Only names of what is not in the bin are taken. Ids are the same everywhere.
 */
export function nameShipped(shipped: readonly ObjectDefinition[], metadata: Metadata): ObjectDefinition[] {
  const objects = shipped.reduce<Metadata>(
    (named, { id }) => fieldsNamed(named, named.byId.get(id)!, metadata.byId.get(id)),
    metadataOf(0, shipped),
  )
  const names = objectNames(shipped, metadata)
  return [...objects.byId.values()].map((object) => withObjectNames(object, names))
}

function fieldsNamed(all: Metadata, object: ObjectDefinition, here: ObjectDefinition | undefined): Metadata {
  if (here === undefined) return all
  const names = namesHere(object.fields, here.fields)
  return object.fields.reduce((named, { id, name }) => {
    const to = names.get(id) ?? name
    return to === name ? named : renameEverywhere(named, { fieldId: id, to })
  }, all)
}

function objectNames(shipped: readonly ObjectDefinition[], metadata: Metadata): Map<string, string> {
  const byId = namesHere(shipped, [...metadata.byId.values()])
  return new Map(shipped.map(({ id, name }) => [name, byId.get(id) ?? name]))
}

type Named = Pick<FieldDefinition, 'id' | 'name' | 'deletedAt'>

/** By id, what shipped definitions are called among those that are here. */
function namesHere(shipped: readonly Named[], here: readonly Named[]): Map<string, string> {
  const known = new Map(here.map((one) => [one.id, one.name]))
  const live = here.filter((one) => one.deletedAt === undefined)
  const taken = new Set([...live, ...shipped].map((one) => one.name.toLowerCase()))
  const own = new Set(live.map((one) => one.name.toLowerCase()))
  return new Map(
    shipped.map(({ id, name }) => {
      const stays = known.get(id) ?? (own.has(name.toLowerCase()) ? freeName(name, taken) : name)
      taken.add(stays.toLowerCase())
      return [id, stays]
    }),
  )
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const candidate = `${name.slice(0, longest - String(number).length)}${number}`
    if (!taken.has(candidate.toLowerCase())) return candidate
  }
}

function withObjectNames(object: ObjectDefinition, names: ReadonlyMap<string, string>): ObjectDefinition {
  const name = (one: string) => names.get(one) ?? one
  const fields = object.fields.map((field): FieldDefinition => {
    const { targets, rollUp } = field.options
    if (targets === undefined && rollUp === undefined) return field
    return {
      ...field,
      options: {
        ...field.options,
        ...(targets === undefined ? {} : { targets: targets.map(name) }),
        ...(rollUp === undefined ? {} : { rollUp: { ...rollUp, object: name(rollUp.object) } }),
      },
    }
  })
  return { ...object, name: name(object.name), fields }
}
