import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { webFieldTypes } from '../../fields/index.ts'
import { useFieldTypeName, useFieldTypePurpose } from '../objects/field-type-names.ts'
import { objectTexts } from '../objects/object-texts.ts'
import { typeGroups } from './type-groups.ts'

interface Props {
  value: FieldTypeName
  onChange: (type: FieldTypeName) => void
  /** Types that may be chosen; all when absent. */
  offered?: readonly FieldTypeName[]
  disabled?: boolean
  problem?: string | null
}

/** Chooses the type of a field, with a sentence on what each is for. */
export function TypeChoice({ value, onChange, offered, disabled = false, problem }: Props) {
  const t = useTexts(objectTexts)
  const typeName = useFieldTypeName()
  const purpose = useFieldTypePurpose()
  const options = typeGroups.flatMap((group) =>
    group.types
      .filter((type) => offered === undefined || offered.includes(type))
      .map((type) => ({
        value: type,
        text: typeName(type),
        also: `${type} ${purpose(type)}`,
        group: t(group.key),
        shown: (
          <>
            <Icon of={webFieldTypes[type].icon} />
            {typeName(type)}
          </>
        ),
      })),
  )
  return (
    <Choose
      label={t('type')}
      options={options}
      value={value}
      onChange={(type) => onChange(type as FieldTypeName)}
      help={purpose(value)}
      problem={problem}
      disabled={disabled}
      searchable
    />
  )
}
