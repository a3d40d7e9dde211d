import { compareText } from '../compare-text.ts'
import type { ShownFieldType } from '../field-type.ts'
import type { PersonName } from '../person-name.ts'
import { isCjkName } from './cjk-name.ts'
import { textOperators } from './operators.ts'

/** The parts of a name, in the order of the West. */
export const nameParts = ['prefix', 'first', 'middle', 'last', 'suffix'] as const

export const personName = {
  name: 'personName',
  traits: { group: 'parts', isCoded: true, mayBe: ['title', 'unique', 'indexed', 'searchable'] },
  kind: () => 'composite',
  operators: () => textOperators,
  format: (value) => nameText(value),
  compare: (a, b) => compareText(sortText(a), sortText(b)) || compareText(nameIdentity(a), nameIdentity(b)),
  equals: (a, b) => a === b || (a !== null && b !== null && nameIdentity(a) === nameIdentity(b)),
  parts: { first: 'text', last: 'text', middle: 'text', prefix: 'text', suffix: 'text' },
} satisfies ShownFieldType<PersonName>

/**
 * The name in one text: family name first and without space where it is written in Chinese, Japanese or
 * Korean letters, otherwise prefix, first, middle, last, suffix.
 */
export function nameText(name: PersonName): string {
  const core = [name.first, name.middle ?? '', name.last].join('')
  if (isCjkName(core) && !core.includes(' ')) {
    const isForeign = /[·・]/.test(name.first)
    const joined = isForeign ? `${name.first}·${name.last}` : `${name.last}${name.first}${name.middle ?? ''}`
    return [name.prefix, joined, name.suffix].filter(Boolean).join(' ')
  }
  return nameParts
    .map((part) => name[part])
    .filter(Boolean)
    .join(' ')
}

/** One text for every name that is the same. */
export function nameIdentity(name: PersonName): string {
  return JSON.stringify(nameParts.map((part) => name[part] ?? ''))
}

function sortText(name: PersonName): string {
  return [name.last || name.first, name.last ? name.first : '', name.middle ?? ''].join(' ')
}
