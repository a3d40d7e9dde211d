const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const onlyCjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3005ー·・•‧\s]+$/u

/** Is this a name written in Chinese, Japanese or Korean: family name first, no space between? */
export function isCjkName(text: string): boolean {
  return cjk.test(text) && onlyCjk.test(text)
}
