import type { LayoutInput } from '../../../shared/core/views-contract.ts'
import type { ErrorDetail } from '../../../shared/platform/errors.ts'
import type { Arrangement } from './default-layout.ts'

/** Every second naming of a field: in the head, in any section, among the related lists, among what is hidden. */
export function repeatedPaths({ highlights, sections, related, hidden = [] }: LayoutInput): ErrorDetail[] {
  const inSections = sections.flatMap(({ fields }, at) =>
    fields.map((path, place) => [`sections[${at}].fields[${place}]`, path] as const),
  )
  const numbered = (list: string, paths: readonly string[]) =>
    paths.map((path, at) => [`${list}[${at}]`, path] as const)
  const places = [
    numbered('highlights', highlights),
    inSections,
    numbered('related', related),
    numbered('hidden', hidden),
  ]
  return places.flatMap((list) => {
    const isRepeated = repeats()
    return list.flatMap(([at, path]): ErrorDetail[] => {
      if (!isRepeated(path)) return []
      const message = `The field "${path}" stands here twice. Name it once.`
      return [{ path: at, code: 'views.field-twice', message, params: { field: path } }]
    })
  })
}

/** An arrangement kept before that was refused, with each field where it stands first. */
export function withoutRepeats(layout: Arrangement): Arrangement {
  const isRepeated = repeats()
  const once = (paths: readonly string[]) => [...new Set(paths)]
  return {
    ...layout,
    highlights: once(layout.highlights),
    sections: layout.sections.map((section) => ({
      ...section,
      fields: section.fields.filter((path) => !isRepeated(path)),
    })),
    related: once(layout.related),
    ...(layout.hidden && { hidden: once(layout.hidden) }),
  }
}

function repeats(): (path: string) => boolean {
  const seen = new Set<string>()
  return (path) => {
    if (seen.has(path)) return true
    seen.add(path)
    return false
  }
}
