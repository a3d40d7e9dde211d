/** The parts of an e-mail or web address, each with the sign that begins it. */
export function addressParts(text: string): string[] {
  return text.split(/(?<=[^@./?&=#_-])(?=[@./?&=#_-])/)
}
