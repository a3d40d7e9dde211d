import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { isLong } from '../../../../shared/core/fields/traits.ts'
import type { Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { liveFields } from '../../../../shared/core/metadata.ts'
import type { ColumnMeasure, ViewColumn } from '../../../../shared/core/views.ts'
import { webFieldTypeOf } from '../../fields/index.ts'
import { type FieldPath, fieldPath } from '../../metadata/field-path.ts'
import { isSummable } from '../../metadata/summable.ts'
import type { ColumnWidths } from './column-widths.ts'

/** A column of a list, ready to be drawn. */
export interface Column extends FieldPath {
  width: number
  align: 'left' | 'right'
  isTitle: boolean
  /** Stays in sight beside the title while the others move by. */
  isPinned: boolean
  /** What groups and the foot say of all its values together. */
  measure: ColumnMeasure
}

const cellPadding = 10

/** How many pixels a value has in a column. */
export function roomOf({ width }: Column): number {
  return width - 2 * cellPadding
}

const titleWidth = 236
const firstColumns = 9

/** The columns a view names, as far as the reader may see their fields; the title always first, then the pinned ones. */
export function columnsOf(
  metadata: Metadata,
  object: ObjectDefinition,
  wanted: readonly ViewColumn[] | undefined,
  widths: ColumnWidths,
): Column[] {
  const named = wanted ?? defaultColumns(object)
  const others = named.filter((column) => column.field !== object.titleField)
  const all = [
    { field: object.titleField, ...named.find((one) => one.field === object.titleField) },
    ...others.filter((column) => column.pinned === true),
    ...others.filter((column) => column.pinned !== true),
  ]
  return all.flatMap((column) => {
    const path = fieldPath(metadata, object, column.field)
    if (path === null || (!path.isSingle && path.field.options.many !== true)) return []
    return [columnOf(path, column, widths, column.field === object.titleField)]
  })
}

/** The fields a list shows before anybody chose: the first short ones, and those the object is known by. */
function defaultColumns(object: ObjectDefinition): ViewColumn[] {
  const short = liveFields(object).filter((field) => !isLong(field))
  return short.slice(0, firstColumns).map((field) => ({ field: field.name }))
}

/** The column whose sum says most: the first amount of money, else the first number. */
export function amountColumn(columns: readonly Column[]): Column | undefined {
  const summable = columns.filter((one) => one.isSingle && one.part === undefined && isSummable(one.field))
  return summable.find((one) => resultField(one.field).type === 'currency') ?? summable[0]
}

function columnOf(path: FieldPath, wanted: ViewColumn, widths: ColumnWidths, isTitle: boolean): Column {
  const { field, width, pinned, measure } = wanted
  const type = webFieldTypeOf(resultField(path.field))
  const natural = isTitle ? titleWidth : type.width
  const align = path.part === undefined ? type.align : 'left'
  return {
    ...path,
    isTitle,
    isPinned: isTitle || pinned === true,
    measure: measure ?? (isSummedAtFirst(path) ? 'sum' : 'none'),
    width: widths.dragged[field] ?? width ?? widths.kept[field] ?? natural,
    align: isTitle ? 'left' : align,
  }
}

function isSummedAtFirst(path: FieldPath): boolean {
  return path.isSingle && path.part === undefined && isSummable(path.field)
}
