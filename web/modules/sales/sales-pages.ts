import { IconFilter } from '@tabler/icons-react'
import { page } from '../../core/pages/page.ts'
import { phrase } from '../../platform/i18n/phrase.ts'
import { pipelineTexts } from './settings/pipeline-texts.ts'

/** The screens of sales. */
export const salesPages = [
  page({
    path: '/settings/pipelines',
    title: { object: 'pipeline' },
    why: phrase(pipelineTexts, 'pipelinesWhy'),
    permission: 'metadata.manage',
    menu: { place: 'records', icon: IconFilter },
    load: () => import('./settings/pipelines-page.tsx').then((code) => code.PipelinesPage),
  }),
] as const
