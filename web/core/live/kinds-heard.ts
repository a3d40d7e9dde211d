import { use, useState } from 'react'
import { type EventTraits, eventsOf, type ModuleEvents } from '../../../shared/core/event-kinds.ts'
import { useWebModules } from '../web-module.ts'

/** What follows from each kind of event, of all modules; waits until their code is here. */
export function useKindsHeard(): ReadonlyMap<string, EventTraits> {
  const modules = useWebModules()
  const brought: { events: ModuleEvents }[] = []
  for (const { events } of modules) if (events) brought.push({ events: use(events.shown()).traits })
  // Of one page the modules stay as they are.
  const [kinds] = useState(() => eventsOf(brought))
  return kinds
}
