import { IconWorld } from '@tabler/icons-react'
import { fieldTypes } from '../../../shared/core/fields/index.ts'
import styles from './cell/cell.module.css'
import { SoftBreaks } from './cell/soft-breaks.tsx'
import { ParsedInput } from './input/parsed-input.tsx'
import { TextOperand } from './operand/text-operand.tsx'
import { useValueContext } from './value-context.ts'
import type { CellProps, InputProps, WebFieldType } from './web-field-type.ts'

export const url: WebFieldType<string> = {
  leadsOut: true,
  icon: IconWorld,
  align: 'left',
  width: 160,
  Cell: UrlCell,
  Input: (props: InputProps<string>) => <ParsedInput {...props} inputMode="url" />,
  Operand: TextOperand,
}

function UrlCell({ value, field }: CellProps<string>) {
  const context = useValueContext()
  return (
    <a href={safeHref(value)} className={styles.link} target="_blank" rel="noreferrer noopener" tabIndex={-1}>
      <SoftBreaks text={fieldTypes.url.format(value, field, context)} />
    </a>
  )
}

// The server keeps only web addresses; a browser should not have to trust that.
function safeHref(value: string): string | undefined {
  return /^https?:\/\//i.test(value) ? value : undefined
}
