import { useQuery } from '@tanstack/react-query'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { matchesTyped } from '../../../platform/ui/forms/typed-match.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { layoutQuery } from '../../records/arrange/layout-requests.ts'
import { roleTexts } from './role-texts.ts'

export interface FieldSection {
  name: string
  fields: FieldDefinition[]
}

/** The fields of an object by the sections of its record page, those on no page last; only what fits what is typed. */
export function useFieldSections(object: ObjectDefinition, typed: string): FieldSection[] {
  const t = useTexts(roleTexts)
  const label = useLabel()
  const { data: layout } = useQuery(layoutQuery(object.name, ''))
  const left = new Map(liveFields(object).map((field) => [field.name, field]))
  const take = (names: readonly string[]) =>
    names.flatMap((name) => {
      const field = left.get(name)
      left.delete(name)
      return field ?? []
    })
  // The title stands in the head of the page, above every section.
  const placed = (layout?.sections ?? []).map(({ name, fields }, at) => ({
    name: label(name),
    fields: take(at === 0 ? [object.titleField, ...fields] : fields),
  }))
  const rest = { name: placed.length === 0 ? t('fields') : t('elsewhere'), fields: [...left.values()] }
  return [...placed, rest]
    .map((section) => ({
      ...section,
      fields: section.fields.filter((field) => matchesTyped(typed, label(field.label), field.name)),
    }))
    .filter(({ fields }) => fields.length > 0)
}
