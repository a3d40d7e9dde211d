import type { FieldDefinition } from '../metadata.ts'
import { asResult } from './as-result.ts'
import type { FieldMark, FieldTraits } from './field-type.ts'
import { shownTypeOf } from './shown/index.ts'

type Typed = Pick<FieldDefinition, 'type'>

/** What a field's type says of itself to code that treats all alike. */
export function traitsOf(field: Typed): FieldTraits {
  return shownTypeOf(field).traits
}

/** Is it a number of some sort (a share, an amount of money): added up, rounded, compared as numbers are? */
export function isNumeric(field: Typed): boolean {
  return traitsOf(field).group === 'number'
}

/** Is it a day or a moment? */
export function isTime(field: Typed): boolean {
  return traitsOf(field).group === 'time'
}

/** Is it written and read over several lines? */
export function isLong(field: Typed): boolean {
  return traitsOf(field).group === 'lines'
}

/** Are its values options of the field's own? */
export function hasOptions(field: Typed): boolean {
  return traitsOf(field).group === 'choice'
}

/** Does it lead to records people look at, one or several? */
export function isPointer(field: Typed): boolean {
  return traitsOf(field).group === 'pointer'
}

/** Does one record hold several values of it at a time, so that some can be added and some taken out? */
export function holdsSeveral(field: FieldDefinition): boolean {
  const kind = shownTypeOf(field).kind(field)
  return kind === 'choices' || kind === 'references'
}

/** Are the values computed from other values, again whenever those change? */
export function isDerived(field: Typed): boolean {
  return traitsOf(field).madeBy === 'derivation'
}

/** Does the product make the values? Nobody writes or requires them, or gives them a default. */
export function isMadeByProduct(field: Typed): boolean {
  return traitsOf(field).madeBy !== undefined
}

/** Can a file bring its values? What the product writes itself it does not, unless another system knew it too. */
export function comesInFiles(field: Typed & Pick<FieldDefinition, 'readOnly' | 'knownElsewhere'>): boolean {
  return (field.readOnly !== true || field.knownElsewhere === true) && takesTexts(field)
}

/** Can values be read from a text that people wrote, as a file holds it? */
export function takesTexts(field: Typed): boolean {
  return traitsOf(field).converts !== 'never'
}

/** May the field have a mark? One that holds several values is neither unique nor indexed. */
export function mayBe(mark: FieldMark, field: Typed & Pick<FieldDefinition, 'options'>): boolean {
  const isOne = field.options.many !== true || mark === 'searchable'
  return isOne && traitsOf(field).mayBe.includes(mark)
}

/** Can a record be called by the value of this field? By a text, or by what is shown as one. */
export function mayBeTitle(field: FieldDefinition): boolean {
  return mayBe('title', field) && (!isDerived(field) || asResult(field).type === 'text')
}
