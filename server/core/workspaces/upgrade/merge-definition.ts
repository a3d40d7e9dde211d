import { isDeepStrictEqual } from 'node:util'
import type { FieldDefinition, ObjectDefinition, SelectOption } from '../../../../shared/core/metadata.ts'
import { chooseColumn } from '../../metadata/choose-names.ts'

// Not among them is what is chosen once: id, name, table, type, column.
const objectProperties = [
  'label',
  'pluralLabel',
  'icon',
  'color',
  'description',
  'titleField',
  'ownerField',
  'seenWith',
  'hidden',
] as const

const fieldProperties = [
  'label',
  'description',
  'required',
  'unique',
  'indexed',
  'lookedUp',
  'searchable',
  'defaultValue',
  'readOnly',
  'knownElsewhere',
  'followsFrom',
] as const

/** Three versions of one thing: as it is in the workspace, as it was brought, as it is shipped now. */
interface Versions<One> {
  here: One
  brought: One
  shipped: One
}

/**
 * A standard object as it is to be: new fields and options come, and what is as it was brought follows what is
 * shipped now. What somebody changed or removed in between stays as they left it.
 */
export function mergeObject(
  { here, brought, shipped }: Versions<ObjectDefinition>,
  isBrought: (fieldId: string) => boolean,
): ObjectDefinition {
  const before = new Map(brought.fields.map((field) => [field.id, field]))
  const now = new Map(shipped.fields.map((field) => [field.id, field]))
  const merged = here.fields.map((field) => {
    const [was, is] = [before.get(field.id), now.get(field.id)]
    return was && is ? mergeField({ here: field, brought: was, shipped: is }) : field
  })
  const coming = shipped.fields.filter(
    (field) => !isBrought(field.id) && !here.fields.some((one) => one.id === field.id),
  )
  const object = { ...mergeProperties(objectProperties, { here, brought, shipped }), fields: merged }
  // One by one, for each column must differ from those before it.
  for (const field of coming) {
    const own = { ...field, column: chooseColumn(object, field) }
    object.fields = insertedAfter(object.fields, own, shipped.fields, (one) => one.id)
  }
  return object
}

function mergeField(versions: Versions<FieldDefinition>): FieldDefinition {
  const { here, brought, shipped } = versions
  // The values of another type mean something else.
  if (here.type !== shipped.type) return here
  const keys = [...new Set([...Object.keys(brought.options), ...Object.keys(shipped.options)])]
  const options = { here: here.options, brought: brought.options, shipped: shipped.options }
  const simple = keys.filter((key) => key !== 'options' && key !== 'targets') as (keyof typeof here.options)[]
  const merged = mergeProperties(simple, options)
  if (shipped.options.options !== undefined) merged.options = mergeChoices(choicesOf(versions))
  if (shipped.options.targets !== undefined) merged.targets = mergeTargets(versions)
  return { ...mergeProperties(fieldProperties, versions), options: merged }
}

function choicesOf({ here, brought, shipped }: Versions<FieldDefinition>): Versions<SelectOption[]> {
  const of = (field: FieldDefinition) => field.options.options ?? []
  return { here: of(here), brought: of(brought), shipped: of(shipped) }
}

function mergeChoices({ here, brought, shipped }: Versions<SelectOption[]>): SelectOption[] {
  const find = (among: SelectOption[], key: string) => among.find((one) => one.key === key)
  const merged = here.map((choice) => {
    const [was, is] = [find(brought, choice.key), find(shipped, choice.key)]
    if (!was || !is) return choice
    return mergeProperties(['label', 'color', 'retired'], { here: choice, brought: was, shipped: is })
  })
  const coming = shipped.filter(({ key }) => !find(brought, key) && !find(here, key))
  return coming.reduce((all, choice) => insertedAfter(all, choice, shipped, (one) => one.key), merged)
}

/** What it may point at becomes more, never less: values that are there go on pointing. */
function mergeTargets({ here, brought, shipped }: Versions<FieldDefinition>): string[] {
  const of = (field: FieldDefinition) => field.options.targets ?? []
  const coming = of(shipped).filter((name) => !of(brought).includes(name) && !of(here).includes(name))
  return [...of(here), ...coming]
}

function mergeProperties<One extends object>(keys: readonly (keyof One)[], versions: Versions<One>): One {
  const { here, brought, shipped } = versions
  const merged = { ...here }
  for (const key of keys) {
    if (!isDeepStrictEqual(here[key], brought[key])) continue
    if (shipped[key] === undefined) delete merged[key]
    else merged[key] = shipped[key]
  }
  return merged
}

/** The list with one more, behind the nearest of those that are shipped before it. */
function insertedAfter<One>(
  list: readonly One[],
  added: One,
  order: readonly One[],
  keyOf: (one: One) => string,
): One[] {
  const place = order.findIndex((one) => keyOf(one) === keyOf(added))
  const before = order.slice(0, place).map(keyOf)
  const at = list.findLastIndex((one) => before.includes(keyOf(one)))
  return at < 0 ? [...list, added] : list.toSpliced(at + 1, 0, added)
}
