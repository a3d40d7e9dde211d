import type { ObjectPermissions } from '../../../../shared/core/access.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordLayout } from '../../../../shared/core/views.ts'

/** What is known of a role where its page is looked at beforehand. */
export interface SeeingRole {
  key: string
  name: string
  administrator?: boolean
  objects?: Readonly<Record<string, ObjectPermissions>>
  defaults?: ObjectPermissions
}

/** A page without the fields that are hidden from a role. undefined: everyone's, nothing is hidden. */
export function seenByRole(
  layout: RecordLayout,
  object: ObjectDefinition,
  role: SeeingRole | undefined,
): RecordLayout {
  if (!role || role.administrator) return layout
  const fields = (role.objects?.[object.id] ?? role.defaults)?.fields ?? {}
  const isSeen = (name: string) => fields[findField(object, name)?.id ?? ''] !== 'hidden'
  return {
    ...layout,
    highlights: layout.highlights.filter(isSeen),
    sections: layout.sections.map((section) => ({ ...section, fields: section.fields.filter(isSeen) })),
  }
}
