import type { Workspace } from '../platform/context.ts'
import type { Runtime } from '../platform/runtime.ts'
import type { ServerModule } from './module.ts'

/** What one process serves: its connections, its clock, the modules it is made of. Root files build it. */
export interface Installation extends Runtime {
  readonly modules: readonly ServerModule[]
  /** Told after every commit that left events: wakes whoever relays them. Must not throw. */
  committed(workspace: Workspace): void
}
