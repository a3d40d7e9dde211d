// A decimal sign and exactly two zeros at the end of the figures: groups of thousands have three.
const zeroCents = /[.,]00(?=\D*$)/

/** ¥1,280,000.00 as ¥1,280,000; amounts with cents stay as they are. */
export function withoutZeroCents(money: string): string {
  return money.replace(zeroCents, '')
}
