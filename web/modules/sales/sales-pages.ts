import { IconFilter } from '@tabler/icons-react'
import { page } from '../../core/pages/page.ts'

/** The screens of sales. */
export const salesPages = [
  page({
    path: '/settings/pipelines',
    title: { object: 'pipeline' },
    permission: 'metadata.manage',
    menu: { place: 'records', icon: IconFilter },
    load: () => import('./settings/pipelines-page.tsx').then((code) => code.PipelinesPage),
  }),
] as const
