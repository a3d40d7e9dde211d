import { core } from './core/core.ts'
import { customers } from './modules/customers/index.ts'
import { sales } from './modules/sales/index.tsx'
import { start } from './modules/start/index.ts'
import { today } from './modules/today/index.ts'

/** The core, and the product modules of the web: a module may use those above it, through their front door. */
export const modules = [core, customers, sales, start, today] as const
