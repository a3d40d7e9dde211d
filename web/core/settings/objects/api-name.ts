import { namePattern } from '../../../../shared/core/metadata.ts'

const longest = 50

/**
 * A name for the API made from what a thing is called: 'Serial no. (old)' is serialNoOld. `otherwise` with a
 * number where nothing of it can be written in Latin letters; numbered where it is taken.
 */
export function apiNameFrom(label: string, taken: readonly string[], otherwise: string): string {
  const words = label
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .match(/[A-Za-z0-9]+/g)
  const [first = '', ...rest] = words ?? []
  const joined =
    lower(first) + rest.map((word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase()).join('')
  const wanted = joined.replace(/^[0-9]+/, '').slice(0, longest)
  const start = namePattern.test(wanted) ? wanted : otherwise
  const isTaken = (name: string) => taken.some((one) => one.toLowerCase() === name.toLowerCase())
  for (let number = 1; ; number++) {
    const name = number === 1 && start === wanted ? start : `${start.slice(0, longest - 4)}${number}`
    if (!isTaken(name)) return name
  }
}

function lower(word: string): string {
  return word.toLowerCase()
}
