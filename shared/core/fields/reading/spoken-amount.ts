import { multiplyDecimals } from '../../../platform/decimals.ts'
import type { Decimal } from '../../../platform/written-decimals.ts'
import { type AmountRules, readAmount } from './read-amount.ts'

const factors: readonly (readonly [words: string, factor: Decimal])[] = [
  ['k|thousand|tuhatta', '1000'],
  ['mn?|mio|mil|millions?|milj|miljoonaa', '1000000'],
  ['bn?|billions?|mrd|miljardia', '1000000000'],
]
const abbreviated = new RegExp(
  `(\\d[\\d.,' ]*?) ?(?:${factors.map(([words]) => `(${words})`).join('|')})\\.?(?![a-zäö])`,
  'i',
)

/**
 * What a person typed with thousands, millions and billions written out: "1.5m €" as "1500000 €". Text of
 * files is not read this way: there "5 m" are metres.
 */
export function spokenAmount(text: string, rules: AmountRules): string {
  return text.normalize('NFKC').replace(abbreviated, (whole: string, digits: string, ...units: string[]) => {
    const at = factors.findIndex((_, each) => units[each] !== undefined)
    const value = readAmount(digits.trim(), rules)?.value
    return value === undefined || at < 0 ? whole : multiplyDecimals(value, factors[at]![1])
  })
}
