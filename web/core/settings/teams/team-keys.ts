import type { Team, TeamInTree } from '../../people/teams-query.ts'

/** What a key pressed on a team of the tree asks for; null: nothing, the key is somebody else's. */
type TreeKey =
  | { go: Team }
  /** null: to no team above. */
  | { move: Team; below: Team | null }
  | { cannot: 'outdent' | 'indent' }
  | null

interface Pressed {
  key: string
  altKey: boolean
}

/**
 * Arrows go through the rows as in every tree: to the next and the one before, into the teams below and out to
 * the one above; Home and End to the first and the last. With Alt the team itself goes out of the one it is part
 * of, or below the one that stands before it on its level.
 */
export function treeKey(rows: readonly TeamInTree[], at: number, { key, altKey }: Pressed): TreeKey {
  const row = rows[at]
  if (row === undefined) return null
  if (altKey) return moveBy(key, rows, at)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key]
  if (next !== undefined) return goTo(rows[next])
  if (key === 'ArrowRight') return row.hasTeams ? goTo(rows[at + 1]) : null
  return key === 'ArrowLeft' ? goTo(above(rows, at)) : null
}

function goTo(row: TeamInTree | undefined): TreeKey {
  return row ? { go: row.team } : null
}

function moveBy(key: string, rows: readonly TeamInTree[], at: number): TreeKey {
  const { team, depth } = rows[at]!
  if (key === 'ArrowLeft') {
    if (depth === 0) return { cannot: 'outdent' }
    const parent = rows.indexOf(above(rows, at)!)
    return { move: team, below: above(rows, parent)?.team ?? null }
  }
  if (key !== 'ArrowRight') return null
  const before = rows.slice(0, at).findLast((row) => row.depth <= depth)
  return before?.depth === depth ? { move: team, below: before.team } : { cannot: 'indent' }
}

/** The row of the team another is part of. */
function above(rows: readonly TeamInTree[], at: number): TeamInTree | undefined {
  return rows.slice(0, Math.max(0, at)).findLast((row) => row.depth < (rows[at]?.depth ?? 0))
}
