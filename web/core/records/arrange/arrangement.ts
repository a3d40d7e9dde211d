import type { LayoutSection, RecordLayout } from '../../../../shared/core/views.ts'
import { moved } from '../../../platform/ui/sorting/moved.ts'
import type { Place } from '../../../platform/ui/sorting/sortable.ts'

/** The arrangement of a record page as it is edited. */
export type Arrangement = Required<
  Pick<RecordLayout, 'highlights' | 'sections' | 'tabs' | 'related' | 'lists' | 'hidden'>
>

/** The list of fields that are left out, and that of the head. Sections are lists by their place: '0', '1' … */
export const leftOut = 'hidden'
export const head = 'head'
export const mostHighlights = 6

export function arrangementOf(layout: RecordLayout): Arrangement {
  const { highlights, sections, tabs = [], related, lists = {}, hidden = [] } = layout
  return { highlights, sections, tabs, related, lists, hidden }
}

/** Fields of the object that are left out; related lists left out have a colon in their name. */
export function hiddenFields({ hidden }: Arrangement): string[] {
  return hidden.filter((name) => !name.includes(':'))
}

export function hiddenLists({ hidden }: Arrangement): string[] {
  return hidden.filter((name) => name.includes(':'))
}

/**
 * Moves a field between sections, or out of the page and back. In the head a field stands besides its place
 * in a section: put there it stays where it was, taken from there it only leaves the head.
 */
export function moveField(arrangement: Arrangement, from: Place, to: Place): Arrangement {
  const field = fieldsOf(arrangement, from.list)[from.at]
  if (field === undefined) return arrangement
  if (from.list === to.list)
    return withFields(arrangement, from.list, moved(fieldsOf(arrangement, from.list), from.at, to.at))
  if (to.list === head) return highlighted(arrangement, field, to.at)
  const taken = withFields(arrangement, from.list, fieldsOf(arrangement, from.list).toSpliced(from.at, 1))
  if (from.list === head) return taken
  return withFields(taken, to.list, fieldsOf(taken, to.list).toSpliced(to.at, 0, field))
}

/** Where a field goes by one step up or down: in its list, or over into the list above or below. */
export function stepOf(arrangement: Arrangement, from: Place, step: 1 | -1): Place {
  const lists = [...arrangement.sections.map((_section, at) => String(at)), leftOut]
  const length = fieldsOf(arrangement, from.list).length
  const at = from.at + step
  if (at >= 0 && at < length) return { list: from.list, at: step === 1 ? at + 1 : at }
  const list = lists[lists.indexOf(from.list) + step]
  if (from.list === head || list === undefined) return from
  return { list, at: step === 1 ? 0 : fieldsOf(arrangement, list).length }
}

/** Puts a section before another one of its tab, or at the end of another tab. */
export function moveSection(
  arrangement: Arrangement,
  at: number,
  before: number | null,
  tab = '',
): Arrangement {
  const section = arrangement.sections[at]
  if (!section) return arrangement
  const sections = arrangement.sections.with(at, inTab(section, tab))
  return { ...arrangement, sections: moved(sections, at, before ?? sections.length) }
}

export function changeSection(arrangement: Arrangement, at: number, section: LayoutSection): Arrangement {
  return { ...arrangement, sections: arrangement.sections.with(at, section) }
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

/** Takes a tab away; its sections go to the details. */
export function removeTab(arrangement: Arrangement, key: string): Arrangement {
  return {
    ...arrangement,
    tabs: arrangement.tabs.filter((tab) => tab.key !== key),
    sections: arrangement.sections.map((section) => (section.tab === key ? inTab(section, '') : section)),
  }
}

/** Shows a related list, at the end, or leaves it out. */
export function toggleList(arrangement: Arrangement, name: string): Arrangement {
  const { related, hidden } = arrangement
  return related.includes(name)
    ? { ...arrangement, related: related.filter((one) => one !== name), hidden: [...hidden, name] }
    : { ...arrangement, related: [...related, name], hidden: hidden.filter((one) => one !== name) }
}

/** Moves a related list among those of the page, or onto it and out of it. */
export function moveList(arrangement: Arrangement, from: Place, to: Place): Arrangement {
  const { related } = arrangement
  if (from.list === to.list) {
    return from.list === leftOut ? arrangement : { ...arrangement, related: moved(related, from.at, to.at) }
  }
  const name = (from.list === leftOut ? hiddenLists(arrangement) : related)[from.at]
  if (name === undefined) return arrangement
  const next = toggleList(arrangement, name)
  if (to.list === leftOut) return next
  return { ...next, related: moved(next.related, next.related.length - 1, to.at) }
}

export function fieldsOf(arrangement: Arrangement, list: string): readonly string[] {
  if (list === leftOut) return hiddenFields(arrangement)
  if (list === head) return arrangement.highlights
  return arrangement.sections[Number(list)]?.fields ?? []
}

function highlighted(arrangement: Arrangement, field: string, at: number): Arrangement {
  const { highlights } = arrangement
  if (highlights.includes(field) || highlights.length >= mostHighlights) return arrangement
  return { ...arrangement, highlights: highlights.toSpliced(at, 0, field) }
}

function inTab({ tab: _left, ...section }: LayoutSection, tab: string): LayoutSection {
  return tab === '' ? section : { ...section, tab }
}

function withFields(arrangement: Arrangement, list: string, fields: string[]): Arrangement {
  if (list === leftOut) return { ...arrangement, hidden: [...fields, ...hiddenLists(arrangement)] }
  if (list === head) return { ...arrangement, highlights: fields }
  const sections = arrangement.sections.map((section, at) =>
    at === Number(list) ? { ...section, fields } : section,
  )
  return { ...arrangement, sections }
}
