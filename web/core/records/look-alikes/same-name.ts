import { foldText } from '../../../../shared/platform/fold-text.ts'

// What says of which kind a company is and not which one; whoever writes it leaves it out the next time.
const legalForms =
  /\b(oyj?|ab|ltd|limited|inc|llc|corp|corporation|gmbh|ag|co|company|plc|bv|nv|sa|sarl|srl|spa|as|aps)\b\.?/g
const hanForms = /(股份有限公司|有限责任公司|有限責任公司|有限公司|集团|集團)/g

/** What is left of a name without case, accents, signs and the form of a company. */
export function coreName(name: string): string {
  const folded = foldText(name)
  const core = folded.replace(hanForms, ' ').replace(legalForms, ' ')
  const words = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' ')
      .sort()
      .join(' ')
  return words(core) || words(folded)
}

/** Do two names likely mean the same? Order of words does not matter: family names come first or last. */
export function isSameName(one: string, other: string): boolean {
  const core = coreName(one)
  return core !== '' && core === coreName(other)
}
