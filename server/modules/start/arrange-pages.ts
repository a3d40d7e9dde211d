import type { LayoutSection } from '../../../shared/core/views.ts'
import type { LayoutInput } from '../../../shared/core/views-contract.ts'
import { readLayout, saveLayout } from '../../core/views/index.ts'
import type { Transaction } from '../../platform/context.ts'
import type { IndustryTemplate } from './industry-template.ts'
import type { AppliedTemplate } from './start-state.ts'

/** Gives the fields a template added a section of their own on the record pages, behind the first one. */
export async function arrangePages(
  tx: Transaction,
  template: IndustryTemplate,
  fields: AppliedTemplate['fields'],
): Promise<AppliedTemplate['layouts']> {
  const layouts: AppliedTemplate['layouts'] = {}
  for (const [object, name] of Object.entries(template.sections)) {
    const own = Object.keys(fields).flatMap((path) => {
      const [of, field = ''] = path.split('.')
      return of === object ? [field] : []
    })
    if (own.length === 0) continue
    const { source, object: _, ...now } = await readLayout(tx, object, '')
    const [first, ...others] = now.sections.map((section) => without(section, own))
    if (first === undefined) continue
    const highlights = source === 'definition' ? now.highlights.map(toldInHead) : now.highlights
    const left: LayoutInput = { ...now, highlights, sections: [first, { name, fields: own }, ...others] }
    await saveLayout(tx, object, '', left)
    layouts[tx.metadata.objects.get(object)!.id] = {
      left: JSON.stringify(left),
      before: source === 'definition' ? null : JSON.stringify(now),
    }
  }
  return layouts
}

/** The stage of a deal is told by the band above its page; what comes next would be told nowhere. */
function toldInHead(field: string): string {
  return field === 'stage' ? 'nextStep' : field
}

function without(section: LayoutSection, fields: readonly string[]): LayoutSection {
  return { ...section, fields: section.fields.filter((field) => !fields.includes(field)) }
}
