import type { WebModule } from './core/web-module.ts'
import { customers } from './modules/customers/index.ts'
import { sales } from './modules/sales/index.tsx'

/** The product modules of the web, in the order of server/modules.ts. */
export const modules: readonly WebModule[] = [customers, sales]
