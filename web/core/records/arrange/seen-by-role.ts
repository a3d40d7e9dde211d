import type { RoleDefinition } from '../../../../shared/core/access.ts'
import { findField, type Metadata, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordLayout } from '../../../../shared/core/views.ts'

/** A page without the fields and lists that are hidden from a role. undefined: everyone's, nothing is hidden. */
export function seenByRole(
  layout: RecordLayout,
  object: ObjectDefinition,
  role: RoleDefinition | undefined,
  { objects }: Metadata,
): RecordLayout {
  if (!role || role.administrator) return layout
  const isSeenOf = (of: ObjectDefinition) => {
    const { read, fields = {} } = role.objects[of.id] ?? role.defaults
    return (name: string) => read !== 'none' && fields[findField(of, name)?.id ?? ''] !== 'hidden'
  }
  const isSeen = isSeenOf(object)
  const isListSeen = (list: string) => {
    const [name = '', field = ''] = list.split(':')
    const other = objects.get(name)
    return other !== undefined && isSeenOf(other)(field)
  }
  return {
    ...layout,
    highlights: layout.highlights.filter(isSeen),
    related: layout.related.filter(isListSeen),
    sections: layout.sections.map((section) => ({ ...section, fields: section.fields.filter(isSeen) })),
  }
}
