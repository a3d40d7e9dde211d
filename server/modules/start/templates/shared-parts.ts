import type { Filter } from '../../../../shared/core/filters.ts'
import { labels } from '../../../core/metadata/define-object.ts'
import { asks, type TemplateView } from '../industry-template.ts'

/** By when the next step of a deal is to be done: every trade works by it. */
export const nextStepOn = asks('nextStepOn', 'date', [
  'Next step by',
  '下一步日期',
  '下一步日期',
  'Seuraava askel viimeistään',
])

export const openDeals: Filter = { field: 'status', op: 'eq', value: 'open' }

/** What is to be done about open deals, the most urgent first. */
export const nextSteps: TemplateView = {
  key: 'nextSteps',
  object: 'deal',
  label: labels(['Next steps', '待办下一步', '待辦下一步', 'Seuraavat askeleet']),
  layout: 'table',
  filter: openDeals,
  sort: [{ field: 'nextStepOn', direction: 'asc' }],
  columns: ['name', 'company', 'nextStep', 'nextStepOn', 'stage', 'owner'],
}
