import { localized } from '../../../shared/core/metadata.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import { languages } from '../../../shared/platform/languages.ts'
import { createView, listViews } from '../../core/views/index.ts'
import type { Transaction } from '../../platform/context.ts'
import type { IndustryTemplate, TemplateView } from './industry-template.ts'
import type { StartState } from './start-state.ts'
import { viewsOf } from './template-views.ts'

/** Saves the shared views of a template that were not there. Gives their ids by key. */
export async function addViews(
  tx: Transaction,
  template: IndustryTemplate,
  state: StartState,
): Promise<Record<string, string>> {
  const made: Record<string, string> = {}
  for (const view of viewsOf(template)) {
    if (state.templates[template.key]?.views[view.key] !== undefined) continue
    const others = await listViews(tx, view.object)
    const isThere = others.some((other) =>
      languages.some((language) => localized(other.name, language) === localized(view.label, language)),
    )
    const id = isThere ? undefined : await add(tx, view)
    if (id !== undefined) made[view.key] = id
  }
  return made
}

/** undefined: a field it needs is another here than the template's. */
async function add(tx: Transaction, view: TemplateView): Promise<string | undefined> {
  const { key: _, label, columns, ...rest } = view
  try {
    const saved = await createView(tx, {
      ...rest,
      name: label,
      ...(columns && { columns: columns.map((field) => ({ field })) }),
      shared: true,
    })
    return saved.id
  } catch (error) {
    // Checked before anything was written.
    if (error instanceof AppError && error.kind === 'invalid') return undefined
    throw error
  }
}
