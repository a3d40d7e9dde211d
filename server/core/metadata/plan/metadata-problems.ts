import type { ErrorDetail } from '../../../../shared/platform/errors.ts'

/** Every way a definition can be refused or warned about, with its English sentence. */
const sentences = {
  'metadata.bad-name':
    'A name begins with a small letter and has up to 50 letters and digits: annualRevenue.',
  'metadata.reserved-name': '“{name}” has a meaning of its own here. Choose another name.',
  'metadata.name-taken': '“{name}” is taken. Choose another name.',
  'metadata.no-label': 'Give it a label.',
  'metadata.label-too-long': 'Shorten the label to at most {limit} characters.',
  'metadata.bad-icon': '“{icon}” is not the name of an icon.',
  'metadata.unknown-type': 'There is no field type “{type}”.',
  'metadata.permanent': '“{property}” is chosen once and cannot be changed.',
  'metadata.standard-object':
    '“{object}” comes with Kith: it can be relabelled and hidden, not renamed or deleted.',
  'metadata.standard-field':
    '“{field}” comes with Kith: it can be relabelled and hidden, not renamed, retyped or deleted.',
  'metadata.no-title-field': 'Choose a text-like field as the title of a record.',
  'metadata.bad-owner-field': 'The owner is a field that holds one member.',
  'metadata.unknown-target': 'There is no object “{object}” to point at.',
  'metadata.fewer-targets': 'The field must go on pointing at {targets}: its values do.',
  'metadata.not-unique-able': 'A field of this type cannot be unique.',
  'metadata.bad-default': 'The default is not a value this field can have: {reason}',
  'metadata.unknown-field': 'There is no field “{field}” here.',
  'metadata.bad-roll-up-via': '“{field}” of “{object}” does not point here with one record.',
  'metadata.bad-roll-up-field': '“{function}” cannot be made of “{field}”.',
  'metadata.far-filter': '“{field}” belongs to another record. Filter by fields of the record itself.',
  'metadata.moving-filter':
    'What “{field}” is compared with changes by the day or the reader. Compare it with something fixed.',
  'metadata.cycle': 'It would be computed from itself: {path}.',
  'metadata.used-by': '“{name}” is used by {used}. Change that first.',
  'metadata.no-conversion': 'Values of type {from} cannot become {to}.',
  'metadata.not-in-bin': '“{name}” is not in the bin. Delete it first, then it can be removed for good.',
  'metadata.in-bin': '“{name}” is in the bin. Restore it before changing it.',
  'metadata.purge-is-final': 'All values of “{name}” are removed for good.',
  'metadata.old-values-kept':
    'The values of “{field}” as {from} are kept until the field is removed for good.',
  'metadata.blanks-stay': 'Records without “{field}” stay as they are until they are next edited.',
  'metadata.values-kept-in-bin': 'The values of “{field}” are kept, and come back when it is restored.',
  'metadata.existing-values-unchecked':
    'Existing values of “{field}” stay, also those the new limits would refuse.',
  'metadata.blanks': '{count} records have no value in “{field}”.',
  'metadata.duplicates': '{count} values of “{field}” occur more than once.',
  'metadata.options-used':
    'Records still have {options}. Retire the options instead, or change those records first.',
  'metadata.unconvertible': '{count} values of “{field}” do not convert and would be blank.',
  'metadata.unseen-field':
    'You do not see “{field}”, so you cannot use it or change what it means. Ask an administrator.',
  'metadata.unseen-records':
    'This takes seeing all records of “{object}”, and you see some of them at most. Ask an administrator.',
  'metadata.title-hidden':
    'What records are called is seen wherever they are, and “{field}” is hidden from {roles}. Show it to them first, or choose another title.',
  'metadata.stale': 'Someone changed this since you opened it. Look at it again, then repeat your change.',
  'metadata.busy': 'A change of “{name}” is still being applied. Wait until it is done.',
} as const

type MetadataProblemCode = keyof typeof sentences

/** A problem or warning at a path of the definition, with its English sentence. */
export function metadataProblem(
  path: string,
  code: MetadataProblemCode,
  params: Record<string, unknown> = {},
): ErrorDetail {
  return { path, code, message: metadataSentence(code, params), params }
}

export function metadataSentence(code: MetadataProblemCode, params: Record<string, unknown> = {}): string {
  return sentences[code].replace(/\{([A-Za-z]+)\}/g, (all, name: string) => {
    const value = params[name]
    if (value === undefined) return all
    return Array.isArray(value) ? value.join(', ') : String(value).slice(0, 100)
  })
}
