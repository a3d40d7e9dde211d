export const texts = {
  'records.not-found': 'This record is not here, or your role does not see it.',
  'records.forbidden': 'Your role does not allow this. Ask an administrator.',
  'records.changed-meanwhile': 'Somebody changed this record meanwhile.',
  'records.required': 'Needs a value',
  'records.not-unique': 'Another record has this value already',
  'records.read-only-field': 'Cannot be changed',
  'records.reference-not-found': 'What it points to is not here any more',
  'records.invalid': 'Some values were not accepted. Correct them and save again.',
  'records.not-in-bin': 'Is not in the bin',
  'records.still-referenced': 'Other records point at this one and need it',
  'records.not-yet': 'The record did not exist at that moment.',
  'records.no-relation': 'There is no such relation.',
  'records.busy': 'Too many changes were made here at once, so this one was not saved. Try again.',
  'records.cursor': 'This list has changed meanwhile. Load it again from the start.',
  'records.not-groupable': 'Records cannot be grouped by this field. Choose another one.',
  'records.not-measurable':
    'This field is not a number, so it has no sum, average or median. Choose another one.',
  'records.no-such-place':
    'That is no value of this column, so the list cannot be opened there. Type one like those it shows.',
  'records.not-sortable':
    'A list cannot be sorted by this field: it holds several values. Choose another one.',
  'records.several-values':
    'This field holds several values per record, so it cannot be used here. Choose another one.',
  'records.unknown-sort':
    'Groups cannot be sorted by this. Choose what they are grouped by, or what is measured.',
  'records.unknown-field':
    'This names a field that is not here, or that your role does not see. Load the page again.',
  'records.unknown-object': 'This object is not here, or your role does not see it.',
  'records.unusable-path': 'This way from field to field cannot be used here. Choose another field.',
} as const
