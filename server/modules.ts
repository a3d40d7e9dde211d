import { core } from './core/core.ts'
import type { ServerModule } from './core/module.ts'
import { customers } from './modules/customers/index.ts'
import { sales } from './modules/sales/index.ts'
import { start } from './modules/start/index.ts'

/** The table of contents. A module may use those above it, through their front door. */
export const modules: readonly ServerModule[] = [core, customers, sales, start]
