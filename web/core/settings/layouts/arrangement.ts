import type { RecordLayout } from '../../../../shared/core/views.ts'
import { moved } from '../../../platform/ui/sorting/moved.ts'
import type { Place } from '../../../platform/ui/sorting/sortable.ts'

/** The arrangement of a record page as it is edited. */
export type Arrangement = Required<Pick<RecordLayout, 'highlights' | 'sections' | 'related' | 'hidden'>>

/** The list of fields that are left out. Sections are lists by their place: '0', '1' … */
export const leftOut = 'hidden'

export function arrangementOf(layout: RecordLayout): Arrangement {
  const { highlights, sections, related, hidden = [] } = layout
  return { highlights, sections, related, hidden }
}

/** Fields of the object that are left out; related lists left out have a colon in their name. */
export function hiddenFields({ hidden }: Arrangement): string[] {
  return hidden.filter((name) => !name.includes(':'))
}

export function hiddenLists({ hidden }: Arrangement): string[] {
  return hidden.filter((name) => name.includes(':'))
}

/** Moves a field between sections, or out of the page and back. */
export function moveField(arrangement: Arrangement, from: Place, to: Place): Arrangement {
  const field = listOf(arrangement, from.list)[from.at]
  if (field === undefined) return arrangement
  if (from.list === to.list)
    return withList(arrangement, from.list, moved(listOf(arrangement, from.list), from.at, to.at))
  const without = listOf(arrangement, from.list).toSpliced(from.at, 1)
  const taken = withList(arrangement, from.list, without)
  return withList(taken, to.list, listOf(taken, to.list).toSpliced(to.at, 0, field))
}

/** Takes a section away; its fields are left out of the page. The last one stays. */
export function removeSection(arrangement: Arrangement, at: number): Arrangement {
  const gone = arrangement.sections[at]
  if (!gone || arrangement.sections.length === 1) return arrangement
  return {
    ...arrangement,
    sections: arrangement.sections.toSpliced(at, 1),
    hidden: [...arrangement.hidden, ...gone.fields],
  }
}

/** Shows a related list, at the end, or leaves it out. */
export function toggleList(arrangement: Arrangement, name: string): Arrangement {
  const { related, hidden } = arrangement
  return related.includes(name)
    ? { ...arrangement, related: related.filter((one) => one !== name), hidden: [...hidden, name] }
    : { ...arrangement, related: [...related, name], hidden: hidden.filter((one) => one !== name) }
}

function listOf(arrangement: Arrangement, list: string): readonly string[] {
  return list === leftOut ? hiddenFields(arrangement) : (arrangement.sections[Number(list)]?.fields ?? [])
}

function withList(arrangement: Arrangement, list: string, fields: string[]): Arrangement {
  if (list === leftOut) return { ...arrangement, hidden: [...fields, ...hiddenLists(arrangement)] }
  const sections = arrangement.sections.map((section, at) =>
    at === Number(list) ? { ...section, fields } : section,
  )
  return { ...arrangement, sections }
}
