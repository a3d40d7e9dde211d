import { IconCircleDot } from '@tabler/icons-react'
import { OptionTag } from './cell/option-tag.tsx'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const select: WebFieldType<string> = {
  icon: IconCircleDot,
  align: 'left',
  width: 130,
  Cell: SelectCell,
}

function SelectCell({ value, field }: CellProps<string>) {
  return <OptionTag optionKey={value} field={field} />
}
