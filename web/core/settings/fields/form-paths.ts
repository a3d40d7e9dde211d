/** The controls of a field's form that say themselves what is wrong with them. */
export const formPaths = [
  'name',
  'label',
  'type',
  'description',
  'options',
  'required',
  'unique',
  'indexed',
  'searchable',
  'defaultValue',
] as const
