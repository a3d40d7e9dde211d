const letter = /\p{L}/u
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Does a text run from right to left? As browsers see it: by its first letter. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(letter.exec(text)?.[0] ?? '')
}
