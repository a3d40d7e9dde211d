import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { Tag } from '../../../platform/ui/tag.tsx'
import { useLabel } from '../../metadata/metadata.ts'

/** One option of a select field on its colour. A key whose option is gone shows itself. */
export function OptionTag({ optionKey, field }: { optionKey: string; field: FieldDefinition }) {
  const label = useLabel()
  const option = field.options.options?.find((candidate) => candidate.key === optionKey)
  return <Tag color={option?.color}>{option ? label(option.label) : optionKey}</Tag>
}

/** The options a person may choose now: not retired, or chosen before. */
export function useOptionChoices(field: FieldDefinition, chosen: readonly string[]) {
  const label = useLabel()
  return (field.options.options ?? [])
    .filter((option) => !option.retired || chosen.includes(option.key))
    .map((option) => ({
      value: option.key,
      text: label(option.label),
      shown: <Tag color={option.color}>{label(option.label)}</Tag>,
    }))
}
