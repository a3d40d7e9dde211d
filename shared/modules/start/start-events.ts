import type { EventTable } from '../../core/event-kinds.ts'
import type { LocalizedText } from '../../core/metadata.ts'

/** What happens in the first steps of a workspace. */
export interface StartEvents {
  /** `name`: what the template is called. */
  'start.template-applied': { name: LocalizedText }
  'start.template-taken-back': { name: LocalizedText }
  /** Somebody went on without a template. */
  'start.template-declined': Record<never, never>
  /** Examples were made, or some stayed when the others were removed; their operation tells who did it. */
  'start.sample-changed': Record<never, never>
  /** The first deal was moved. */
  'start.deal-moved': Record<never, never>
}

declare module '../../platform/registry.ts' {
  interface Events extends StartEvents {}
}

const ofStart = { area: 'settings', audience: 'everyone', outdates: ['session', 'first-steps'] } as const

/** What follows from each. */
export const startEvents: EventTable<StartEvents> = {
  'start.template-applied': ofStart,
  'start.template-taken-back': ofStart,
  'start.template-declined': ofStart,
  'start.sample-changed': { ...ofStart, area: null },
  'start.deal-moved': { ...ofStart, area: null },
}
