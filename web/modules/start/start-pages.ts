import { page } from '../../core/pages/page.ts'
import { readGuideSearch } from './guide-step.ts'

/** The screens of the first steps. */
export const startPages = [
  page({
    path: '/start',
    permission: 'metadata.manage',
    search: readGuideSearch,
    load: async () => {
      const { GuidePage, signs } = await import('./guide-page.tsx')
      await signs
      return GuidePage
    },
  }),
] as const
