import { IconTags } from '@tabler/icons-react'
import cellStyles from './cell/cell.module.css'
import { OptionTag } from './cell/option-tag.tsx'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const multiSelect: WebFieldType<string[]> = {
  icon: IconTags,
  align: 'left',
  width: 170,
  Cell: MultiSelectCell,
}

export function MultiSelectCell({ value, field }: CellProps<string[]>) {
  return (
    <span className={cellStyles.row}>
      {value.map((key) => (
        <OptionTag key={key} optionKey={key} field={field} />
      ))}
    </span>
  )
}
