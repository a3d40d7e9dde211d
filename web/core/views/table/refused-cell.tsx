import type { ComponentProps } from 'react'
import { usePathLabel } from '../../metadata/field-path.ts'
import { RefusedValue } from '../../records/edit/refused-value.tsx'
import type { Column } from '../columns/column.ts'

/** What was written in a cell and was not taken, with the reason. */
export function RefusedCell({
  column,
  ...props
}: Omit<ComponentProps<typeof RefusedValue>, 'field' | 'label'> & { column: Column }) {
  const pathLabel = usePathLabel()
  return <RefusedValue {...props} field={column.field} label={pathLabel(column)} />
}
