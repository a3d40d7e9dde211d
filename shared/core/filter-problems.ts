import type { Problem } from './fields/field-type.ts'

/** Every way a filter can be refused, with its English sentence. */
const sentences = {
  'filters.not-a-filter': 'A filter is {"and": […]}, {"or": […]}, {"not": …} or {"field", "op", "value"}.',
  'filters.unknown-key': 'A filter has nothing named “{name}”.',
  'filters.too-many-conditions': 'A filter can have {limit} conditions.',
  'filters.too-deep': 'A filter can be nested {limit} levels deep.',
  'filters.unknown-field': 'There is no field “{name}” on {object}.',
  'filters.path-too-long': 'A path can go through {limit} relations.',
  'filters.no-way-on':
    'The path “{field}” goes on behind something that is not one part or one related object.',
  'filters.unknown-operator': '“{op}” is not an operator. This field takes {offered}.',
  'filters.operator-not-offered': '“{op}” cannot be used with this field, which takes {offered}.',
  'filters.value-missing': 'This operator needs a value. For empty fields use isBlank.',
  'filters.no-value-expected': 'This operator takes no value.',
  'filters.list-expected': 'This operator takes a list with at least one value.',
  'filters.too-many-values': 'A list in a filter can have {limit} values.',
  'filters.pair-expected': 'between takes a list of two values: [lowest, highest].',
  'filters.not-an-operation': 'This takes the id of an operation, as GET /operations gives it.',
  'filters.not-a-period': '“{text}” is not a period such as “last 30 days” or “this quarter”.',
} as const

type FilterProblemCode = keyof typeof sentences
export const filterProblemCodes = Object.keys(sentences) as readonly FilterProblemCode[]

/** A problem with its English sentence. */
export function filterProblem(
  code: FilterProblemCode,
  params: Record<string, string | number> = {},
  part?: string,
): Problem {
  const message = sentences[code].replace(/\{([a-z]+)\}/g, (all, name: string) => String(params[name] ?? all))
  return {
    code,
    message,
    ...(Object.keys(params).length > 0 && { params }),
    ...(part !== undefined && { part }),
  }
}
