import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { shortName } from '../../../platform/i18n/short-name.ts'
import { valueIn } from '../../metadata/column-value.ts'
import type { Column } from './column.ts'

/** So many columns behind the name are read together with it. */
const near = 3

/** The columns that stand beside the name. */
export function besideName(columns: readonly Column[]): Column[] {
  return columns.filter(({ isTitle }) => !isTitle).slice(0, near)
}

/** A record's name without that of another record it begins with, where that one stands beside it. */
export function nameBeside(
  name: string,
  beside: readonly Pick<Column, 'resolved' | 'field' | 'part'>[],
  record: RecordValues,
  related: Related,
): string {
  for (const column of beside) {
    const target = related[String(valueIn(column, record, related))]?.title
    const short = target ? shortName(name, target) : name
    if (short !== null && short !== name) return short
  }
  return name
}
