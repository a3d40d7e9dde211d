import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { comesInFiles } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { holdsSeveralObjects, isReference } from '../../../../shared/core/references.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { webFieldTypeOf } from '../../fields/index.ts'
import { useFieldPath, usePathLabel } from '../../metadata/field-path.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { mayWriteField, useObjectAccess } from '../../session/object-access.ts'
import { importTexts } from '../import-texts.ts'
import type { PlanTarget } from '../import-types.ts'
import type { ChoiceOption } from '../mapping/choice.tsx'

interface TargetOption extends ChoiceOption {
  target: PlanTarget
}

/** Tells targets apart; how a related record is found does not make another target. */
export function targetKey(target: { kind: string; path?: string; field?: string }): string {
  if (target.kind === 'field') return `field ${target.path}`
  return target.kind === 'link' ? `link ${target.field}` : 'skip'
}

/** Every place a column of a file about an object can go to. */
export function useTargets(object: ObjectDefinition): TargetOption[] {
  const t = useTexts(importTexts)
  const label = useLabel()
  const find = useFieldPath(object)
  const pathLabel = usePathLabel()
  const permissions = useObjectAccess()(object.id)
  const writable = liveFields(object).filter(
    (field) => comesInFiles(field) && mayWriteField(permissions, field.id),
  )
  const own = writable.filter((field) => !isReference(field))
  const links = writable.filter((field) => isReference(field) && !holdsSeveralObjects(field))
  return [
    ...own.flatMap((field) =>
      pathsOf(field).map((path) => {
        const found = find(path)
        return {
          ...optionOf(field, found ? pathLabel(found) : label(field.label), { kind: 'field', path }),
          group: t('fields'),
        }
      }),
    ),
    ...links.map((field) => ({
      ...optionOf(field, label(field.label), { kind: 'link', field: field.name }),
      group: t('links'),
    })),
  ]
}

function optionOf(field: FieldDefinition, text: string, target: PlanTarget): TargetOption {
  return {
    value: targetKey(target),
    text,
    also: field.name,
    sign: <Icon of={webFieldTypeOf(field).icon} size={15} />,
    target,
  }
}

/** The field itself and its parts. An amount's are not filled from columns of their own. */
function pathsOf(field: FieldDefinition): string[] {
  const parts = field.type === 'currency' ? [] : Object.keys(shownTypeOf(field).parts ?? {})
  return [
    field.name,
    ...parts
      .filter((part) => part !== 'latitude' && part !== 'longitude')
      .map((part) => `${field.name}.${part}`),
  ]
}
