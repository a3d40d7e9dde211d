import { labels } from '../../core/metadata/define-object.ts'
import type { IndustryTemplate, TemplateView } from './industry-template.ts'

/** Deals as they go through their stages: what opens first. */
const pipelineBoard: TemplateView = {
  key: 'pipeline',
  object: 'deal',
  label: labels(['Pipeline', '销售看板', '銷售看板', 'Myyntiputki']),
  layout: 'board',
  groupBy: 'stage',
  sumField: 'amount',
}

/** The views of a template. Of each object the first one, which opens by itself, leaves nothing out. */
export function viewsOf({ views }: IndustryTemplate): TemplateView[] {
  const all = [pipelineBoard, ...views]
  const whole = new Set(all.filter((view) => view.filter === undefined).map((view) => view.object))
  const lacking = [...new Set(all.map((view) => view.object))].filter((object) => !whole.has(object))
  const inOrder = all.toSorted((a, b) => Number(a.filter !== undefined) - Number(b.filter !== undefined))
  return [...lacking.map(overview), ...inOrder]
}

function overview(object: string): TemplateView {
  const label = labels(['Overview', '总览', '總覽', 'Yleiskuva'])
  return { key: `overview.${object}`, object, label, layout: 'table' }
}
