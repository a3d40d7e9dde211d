import {
  type FieldDefinition,
  findField,
  type Metadata,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import { asksAbout } from './asks-about.ts'
import type { HeardOf } from './heard-of.ts'

/**
 * By name of an object: its roll-ups that may have other values after what was heard of the records they are
 * computed from. Which of its records these stand on, nobody says: a changed record tells its own fields alone.
 */
export function rolledUp(
  heard: ReadonlyMap<string, HeardOf>,
  metadata: Metadata,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = [...metadata.byId.values()].map((object) => {
    const changed = (object.fields ?? []).filter((field) => mayDiffer(field, heard)).map(({ name }) => name)
    return [object.name, new Set(changed)] as const
  })
  return new Map(names.filter(([, changed]) => changed.size > 0))
}

/** Is one of some roll-ups shown by a list, or is it asked for by one? */
export function showsRolledUp(
  question: readonly unknown[],
  object: ObjectDefinition,
  changed: ReadonlySet<string>,
): boolean {
  const columns = question.flatMap(columnsOf).filter(({ field }) => findField(object, field) !== undefined)
  return asksAbout([...question, columns], object, changed)
}

function mayDiffer({ options }: FieldDefinition, heard: ReadonlyMap<string, HeardOf>): boolean {
  const { rollUp } = options ?? {}
  const news = rollUp && heard.get(rollUp.object)
  if (!news) return false
  const from = [{ field: rollUp.via }, { field: rollUp.field ?? rollUp.via }, rollUp.filter ?? []]
  return news.all.fields === null || asksAbout(from, news.object, news.all.fields)
}

function columnsOf(part: unknown): readonly { field: string }[] {
  if (typeof part !== 'object' || part === null || !('fields' in part)) return []
  return (part.fields as readonly string[]).map((field) => ({ field }))
}
