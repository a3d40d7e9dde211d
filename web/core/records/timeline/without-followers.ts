import type { FieldDefinition } from '../../../../shared/core/metadata.ts'

interface FieldChange {
  field: Pick<FieldDefinition, 'name'>
}

/** Changes without those that only follow from another one of them: a move says its stage, not what came with it. */
export function withoutFollowers<Change extends FieldChange>(
  changes: readonly Change[],
  followers: Readonly<Record<string, readonly string[]>>,
): Change[] {
  const implied = new Set(changes.flatMap(({ field }) => followers[field.name] ?? []))
  return changes.filter(({ field }) => !implied.has(field.name))
}
