import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coreEvents, type EventTable } from '../shared/core/event-kinds.ts'
import { startEvents } from '../shared/modules/start/start-events.ts'
import type { Events, PassingEvents } from '../shared/platform/registry.ts'
import { modules } from './modules.ts'

// The tables of all modules as one: a kind of event that stands in none of them does not compile.
const events: EventTable<Events & PassingEvents> = { ...coreEvents, ...startEvents }

test('each module brings what follows from its kinds of events', () => {
  const brought = modules.flatMap((module) => Object.keys(module.events ?? {}))

  assert.deepEqual(brought.sort(), Object.keys(events).sort())
})
