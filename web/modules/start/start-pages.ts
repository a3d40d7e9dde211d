import { page } from '../../core/pages/page.ts'
import { readGuideSearch } from './guide-step.ts'

/** The screens of the first steps. */
export const startPages = [
  page({
    path: '/start',
    permission: 'metadata.manage',
    search: readGuideSearch,
    load: () => import('./guide-page.tsx').then((code) => code.GuidePage),
  }),
] as const
