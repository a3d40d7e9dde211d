import { lazy } from 'react'
import type { WebModule } from '../../core/web-module.ts'
import { startPages } from './start-pages.ts'
import { startRefusals } from './start-refusals.ts'

/** What the first steps add to the web. */
export const start: WebModule<typeof startPages> = {
  name: 'start',
  aside: lazy(() => import('./steps-left.tsx').then((code) => ({ default: code.StepsLeft }))),
  strip: lazy(() => import('./sample-strip.tsx').then((code) => ({ default: code.SampleStrip }))),
  refusals: startRefusals,
  pages: startPages,
}
