import { IconSun } from '@tabler/icons-react'
import { page } from '../../core/pages/page.ts'
import { phrase } from '../../platform/i18n/phrase.ts'
import { readGuideSearch } from './guide-step.ts'
import { startTexts } from './start-texts.ts'

/** The screens of the first steps and of today. */
export const startPages = [
  page({
    path: '/today',
    title: phrase(startTexts, 'today'),
    menu: { place: 'side', icon: IconSun },
    letter: 'T',
    search: (raw: Record<string, unknown>): { of?: 'mine' | 'all' } =>
      raw.of === 'all' ? { of: 'all' } : {},
    load: () => import('./today-page.tsx').then((code) => code.TodayPage),
  }),
  page({
    path: '/start',
    permission: 'metadata.manage',
    search: readGuideSearch,
    load: () => import('./guide-page.tsx').then((code) => code.GuidePage),
  }),
] as const
