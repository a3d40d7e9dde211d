import type { ObjectDefinition } from '../metadata.ts'
import { findField } from '../metadata.ts'
import type { ColumnGuess, ColumnInput } from './column-guess.ts'

/** Which column tells whether a row is a record that already exists. */
interface MatchKeyGuess {
  column: string
  /** A field of the object. */
  field: string
}

/**
 * The best column to recognise existing records by: an id of another system, a unique field, an email, a
 * code or domain, last the name. Only columns that are nearly always filled and hardly repeat will do;
 * null when there is none, and every row would be new.
 */
export function guessMatchKey(
  columns: readonly ColumnInput[],
  guesses: readonly ColumnGuess[],
  object: ObjectDefinition,
): MatchKeyGuess | null {
  const usable = guesses.flatMap((guess, at) => {
    const rank = guess.target.kind === 'field' ? rankOf(guess.target.path, object) : null
    const column = columns[at]
    if (rank === null || column === undefined || guess.target.kind !== 'field' || !tellsApart(column))
      return []
    return [{ rank, key: { column: guess.column, field: guess.target.path } }]
  })
  return usable.sort((a, b) => a.rank - b.rank)[0]?.key ?? null
}

function rankOf(path: string, object: ObjectDefinition): number | null {
  const field = findField(object, path)
  if (field === undefined) return null
  if (path === 'externalId') return 0
  if (field.unique) return 1
  if (field.type === 'email') return 2
  if (path === 'code') return 3
  if (path === 'domain' || path === 'website') return 4
  return path === object.titleField ? 5 : null
}

function tellsApart({ samples, filled = 1 }: ColumnInput): boolean {
  const different = new Set(samples.map((text) => text.trim().toLowerCase())).size
  return filled >= 0.9 && samples.length > 0 && different >= samples.length * 0.98
}
