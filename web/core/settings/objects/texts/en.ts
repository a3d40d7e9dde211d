export const texts = {
  object: 'Object',
  apiName: 'API name',
  fieldCount_one: '{{count}} field',
  fieldCount_other: '{{count}} fields',
  fields: 'Fields',
  standard: 'Standard',
  own: 'Own',
  objectsOwn: 'Made here',
  objectsStandard: 'Standard objects',
} as const
