import { core } from './core/core.ts'
import { customers } from './modules/customers/index.ts'
import { sales } from './modules/sales/index.tsx'
import { start } from './modules/start/index.ts'

/** The core, and the product modules of the web in the order of server/modules.ts. */
export const modules = [core, customers, sales, start] as const
