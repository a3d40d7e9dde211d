import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'
import type { Team, Teams } from '../../people/teams-query.ts'

interface Drop {
  teams: Teams
  accepts: (team: Team) => boolean
  onDrop: (team: Team) => void
}

/** A place a team can be dropped on. */
export function useDropTarget(drop: Drop) {
  const ref = useRef<HTMLDivElement>(null)
  const [isOver, setOver] = useState(false)
  const latest = useRef(drop)
  latest.current = drop
  useEffect(() => {
    const element = ref.current
    if (!element) return
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => {
        const team = teamOf(source.data, latest.current.teams)
        return team !== null && latest.current.accepts(team)
      },
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const team = teamOf(source.data, latest.current.teams)
        if (team) latest.current.onDrop(team)
      },
    })
  }, [])
  return { ref, isOver }
}

/** A row that is dragged, which its grip tells, and takes other teams. */
export function useTeamRowDrag(team: Team, drop: Drop, onDragging: (isDragging: boolean) => void) {
  const { ref, isOver } = useDropTarget(drop)
  const [isDragged, setDragged] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    return combine(
      draggable({
        element,
        canDrag: () => !element.closest(':disabled'),
        getInitialData: () => ({ teamId: team.id }),
        onDragStart: () => {
          setDragged(true)
          onDragging(true)
        },
        onDrop: () => {
          setDragged(false)
          onDragging(false)
        },
      }),
    )
  }, [ref, team.id, onDragging])
  return { ref, isOver, isDragged }
}

/** Is a team the other one, or anywhere below it? */
export function isWithin(team: Team, other: Team, teams: Teams): boolean {
  const passed = new Set<string>()
  for (let one: Team | undefined = team; one && !passed.has(one.id); one = teams.byId.get(one.parent ?? '')) {
    if (one.id === other.id) return true
    passed.add(one.id)
  }
  return false
}

function teamOf(dragged: Record<string, unknown>, teams: Teams): Team | null {
  return teams.byId.get(String(dragged.teamId ?? '')) ?? null
}
