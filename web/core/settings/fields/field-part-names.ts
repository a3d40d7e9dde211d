import type { PlainKeyOf } from '../../../platform/i18n/texts.ts'
import type { objectTexts } from '../objects/object-texts.ts'

type Key = PlainKeyOf<typeof objectTexts>

const names: Readonly<Record<string, Key>> = {
  name: 'apiName',
  label: 'label',
  description: 'description',
  required: 'required',
  unique: 'unique',
  indexed: 'indexed',
  searchable: 'searchable',
  defaultValue: 'defaultValue',
  'options.maxLength': 'maxLength',
  'options.pattern': 'pattern',
  'options.min': 'smallest',
  'options.max': 'largest',
  'options.decimals': 'decimals',
  'options.summed': 'summed',
  'options.options': 'options',
  'options.targets': 'pointsAt',
  'options.onDelete': 'onDelete',
  'options.inverseLabel': 'inverseLabel',
  'options.format': 'numberFormat',
  'options.expression': 'expression',
  'options.resultType': 'result',
  'options.rollUp': 'rollUpFunction',
  'options.rateDateField': 'rateDate',
  'options.country': 'phoneCountry',
}

/** What a part of a field (`partsOfField`) is called in its form. */
export function fieldPartName(part: string): Key {
  return names[part] ?? 'typeOptions'
}
