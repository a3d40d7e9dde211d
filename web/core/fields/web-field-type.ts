import type { ComponentType } from 'react'
import type { Problem } from '../../../shared/core/fields/field-type.ts'
import type { Operator } from '../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import type { Related } from '../../../shared/core/records.ts'
import type { IconShape } from '../../platform/ui/icon.tsx'

export interface CellProps<V> {
  value: V
  field: FieldDefinition
  /** Names of the records that references point at. */
  related: Related
}

export interface InputProps<V> {
  field: FieldDefinition
  value: V | null
  related: Related
  /** The value as it stands now; `done` when the person has finished (chose an option). */
  onChange: (value: V | null, done?: boolean) => void
  /** Text to begin with from which no value could be read, instead of the value. */
  typed?: string | undefined
  /** What was typed cannot be read, so nothing may be saved yet; null when it can again. */
  onProblem: (problem: Problem | null, typed?: string) => void
  /** cell: fills a cell or fact in place and opens at once; form: stands under a label. */
  place: 'cell' | 'form'
  /** A list to choose from is open from the start in a form too. */
  opensAtOnce?: boolean | undefined
  id?: string
  label: string
  invalid?: boolean
}

export interface OperandProps {
  field: FieldDefinition
  op: Operator
  value: unknown
  onChange: (value: unknown, done?: boolean) => void
}

/** The side of a field type people see: its sign and its cell. */
export interface WebFieldType<V = unknown> {
  icon: IconShape
  align: 'left' | 'right'
  /** Its cell is a link out of the product, which cannot stand inside another link. */
  leadsOut?: true
  /** Pixels a column takes until somebody drags it. */
  width: number
  Cell: ComponentType<CellProps<V>>
}

/** The side of a field type people write in, fetched when somebody does. */
export interface FieldEditor<V = unknown> {
  /** null: never written by hand. */
  Input: ComponentType<InputProps<V>> | null
  /** What a filter compares it with. */
  Operand: ComponentType<OperandProps>
}
