import type { FieldTypeName } from '../fields/field-type.ts'
import type { FieldDefinition } from '../metadata.ts'
import type { ColumnTarget } from './column-guess.ts'
import type { ColumnShape, ValueShape } from './column-shape.ts'

/** Shapes a type takes without trouble. Types not listed take any text. */
const welcome: Partial<Record<FieldTypeName, readonly ValueShape[]>> = {
  number: ['number', 'boolean'],
  currency: ['number', 'money'],
  percent: ['number', 'percent'],
  date: ['date', 'dateTime', 'number'],
  dateTime: ['dateTime', 'date', 'number'],
  boolean: ['boolean', 'choice', 'number'],
  email: ['email'],
  phone: ['phone', 'number'],
  url: ['url'],
}

/** Shapes that a field of words hardly ever holds. */
const strange: Partial<Record<FieldTypeName, readonly ValueShape[]>> = {
  select: ['email', 'url', 'phone', 'longText', 'dateTime'],
  personName: ['email', 'url', 'phone', 'date', 'dateTime', 'number', 'money', 'boolean', 'percent'],
}

/** How well sampled values suit a field: above 1 they speak for it, far below 1 against it. */
export function fitOfShape(target: ColumnTarget, field: FieldDefinition, { shape }: ColumnShape): number {
  if (shape === 'blank') return 0.97
  if (target.kind === 'field' && target.path.includes('.')) {
    return shape === 'email' || shape === 'url' || shape === 'dateTime' ? 0.4 : 1
  }
  const fitting = welcome[field.type]
  if (fitting !== undefined) return fitting.includes(shape) ? 1.02 : 0.45
  return strange[field.type]?.includes(shape) ? 0.45 : 1
}
