import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { useValueContext } from '../value-context.ts'
import type { CellProps } from '../web-field-type.ts'
import styles from './cell.module.css'

/** A value as its type writes it in the reader's language. */
export function ParsedCell<V>({ value, field }: CellProps<V>) {
  const context = useValueContext()
  return <span className={styles.text}>{shownTypeOf(field).format(value, field, context)}</span>
}

/** The same for what stands under each other and is compared: tabular figures, never cut. */
export function NumberCell<V>({ value, field }: CellProps<V>) {
  const context = useValueContext()
  return <span className={styles.number}>{shownTypeOf(field).format(value, field, context)}</span>
}
