import { IconSun } from '@tabler/icons-react'
import { page } from '../../core/pages/page.ts'
import { phrase } from '../../platform/i18n/phrase.ts'
import { todayTitleTexts } from './title/today-title-texts.ts'

/** The screen of today. */
export const todayPages = [
  page({
    path: '/today',
    title: phrase(todayTitleTexts, 'today'),
    menu: { place: 'side', icon: IconSun },
    letter: 'T',
    search: (raw: Record<string, unknown>): { of?: 'mine' | 'all' } =>
      raw.of === 'all' || raw.of === 'mine' ? { of: raw.of } : {},
    load: () => import('../today/today-page.tsx').then((code) => code.TodayPage),
  }),
] as const
