import type { WebModule } from '../../core/web-module.ts'
import { oneLoad } from '../../platform/one-load.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { startPages } from './start-pages.ts'
import { startRefusals } from './start-refusals.ts'

/** What the first steps add to the web. */
export const start: WebModule<typeof startPages> = {
  name: 'start',
  aside: latePart(async () => (await import('./steps-left.tsx')).StepsLeft, { missing: 'unseen' }),
  strip: latePart(async () => (await import('./sample-strip.tsx')).SampleStrip, { missing: 'unseen' }),
  events: oneLoad(async () => (await import('./told-events.ts')).toldEvents),
  refusals: startRefusals,
  pages: startPages,
}
