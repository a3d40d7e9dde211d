/**
 * A cell a spreadsheet would run: it begins with = + - @, a tab or a carriage return, or with the
 * full-width form of one of those. Apostrophes before it are counted in, so that guarding can be undone.
 */
const risky = /^'*[=+\-@\t\r＝＋－＠]/
const guarded = /^'+[=+\-@\t\r＝＋－＠]/
const plainNumber = /^[+-]?(\d+([.,]\d+)?|[.,]\d+)([eE][+-]?\d+)?$/

/** Puts an apostrophe before text that would run as a formula. A real number (-5, +358401234567) stays as it is. */
export function guardFormula(text: string): string {
  return risky.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

/** Takes away the apostrophe guardFormula put there; everything else stays as it is. */
export function unguardFormula(text: string): string {
  return text.charCodeAt(0) === 0x27 && guarded.test(text) ? text.slice(1) : text
}
