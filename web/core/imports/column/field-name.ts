import { recordProperties } from '../../../../shared/core/system-field.ts'

const longest = 40

/** An API name for a field of this label that is not taken: 'Renewal date' is renewalDate, '旧编号' field1. */
export function fieldName(label: string, isTaken: (name: string) => boolean): string {
  const words = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[A-Za-z0-9]+/g)
  const joined = (words ?? [])
    .map((word, at) => (at === 0 ? word.toLowerCase() : word[0]?.toUpperCase() + word.slice(1).toLowerCase()))
    .join('')
    .slice(0, longest)
  const stem = /^[a-z]/.test(joined) ? joined : `field${joined}`
  for (let number = stem === 'field' ? 1 : 0; ; number++) {
    const name = number === 0 ? stem : `${stem}${number + (stem === 'field' ? 0 : 1)}`
    if (!isTaken(name) && !recordProperties.has(name)) return name
  }
}
