import { isDeepStrictEqual } from 'node:util'
import type { LayoutSection, RecordLayout } from '../../../shared/core/views.ts'
import type { LayoutInput } from '../../../shared/core/views-contract.ts'
import { readLayout, resetLayout, saveLayout } from '../../core/views/index.ts'
import type { Transaction } from '../../platform/context.ts'
import type { IndustryTemplate } from './industry-template.ts'
import type { AppliedTemplate } from './start-state.ts'

/**
 * Gives record pages the arrangement they had before. Where somebody rearranged them since, or another template
 * did, only the template's own section goes: what another took over stands
 * in the one before it, and empty sections go.
 */
export async function restorePages(
  tx: Transaction,
  layouts: AppliedTemplate['layouts'],
  template: IndustryTemplate,
): Promise<void> {
  for (const [objectId, { left, before }] of Object.entries(layouts)) {
    const object = tx.metadata.byId.get(objectId)
    if (object === undefined || object.deletedAt !== undefined) continue
    const { source, object: _, ...now } = await readLayout(tx, object.name, '')
    if (source === 'definition') continue
    if (!isSame(now, JSON.parse(left) as LayoutInput))
      await saveLayout(tx, object.name, '', {
        ...now,
        sections: withoutOwn(now.sections, object.name, template),
      })
    else if (before === null) await resetLayout(tx, object.name, '')
    else await saveLayout(tx, object.name, '', stillThere(JSON.parse(before) as LayoutInput, now))
  }
}

/** Without what only the template had a use for; a section somebody put fields of their own into stays. */
function withoutOwn(
  sections: readonly LayoutSection[],
  object: string,
  template: IndustryTemplate,
): LayoutSection[] {
  const names = (template.fields[object] ?? []).map(({ name }) => name)
  const isOwn = ({ name, fields }: LayoutSection) =>
    name.en === template.sections[object]?.en && fields.every((field) => names.includes(field))
  const at = sections.findIndex(isOwn)
  const kept = at > 0 ? (sections[at]?.fields ?? []) : []
  return sections
    .map((one, place) => (place === at - 1 ? { ...one, fields: [...one.fields, ...kept] } : one))
    .filter((one, place) => one.fields.length > 0 && !(place === at && at > 0))
}

type Now = Omit<RecordLayout, 'object' | 'source'>

/** Is it as it was left, but for fields that are gone or came since? */
function isSame(now: Now, left: LayoutInput): boolean {
  const names = (sections: LayoutInput['sections']) => sections.map(({ name }) => name.en)
  const isOf = (fields: readonly string[], all: readonly string[]) =>
    fields.every((field) => all.includes(field))
  return (
    isDeepStrictEqual(names(now.sections), names(left.sections)) &&
    now.sections.slice(1).every((section, at) => isOf(section.fields, left.sections[at + 1]?.fields ?? [])) &&
    isOf(now.highlights, left.highlights)
  )
}

/** The earlier arrangement, without fields that are gone by now. */
function stillThere(before: LayoutInput, now: Now): LayoutInput {
  const there = new Set([
    ...now.sections.flatMap(({ fields }) => fields),
    ...now.highlights,
    ...(now.hidden ?? []),
  ])
  return {
    ...before,
    highlights: before.highlights.filter((field) => there.has(field)),
    sections: before.sections.map((section) => ({
      ...section,
      fields: section.fields.filter((one) => there.has(one)),
    })),
    related: now.related,
    hidden: (before.hidden ?? []).filter((field) => there.has(field)),
  }
}
