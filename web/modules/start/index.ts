import type { WebModule } from '../../core/web-module.ts'
import { startRefusals } from './start-refusals.ts'

/** What the first steps add to the web. */
export const start: WebModule = {
  name: 'start',
  refusals: startRefusals,
}
