const han = /\p{Script=Han}/u

/** Is any part of the text written in Chinese characters? */
export function hasHan(text: string): boolean {
  return han.test(text)
}

// A company is recognised by its own name, not by the city that stands before it.
const cities =
  /^(中国|北京|上海|天津|重庆|广州|深圳|苏州|杭州|南京|武汉|成都|西安|青岛|宁波|无锡|厦门|长沙|郑州|大连|沈阳|济南|合肥|福州|东莞|佛山|台北|台灣|台湾|香港|澳门|澳門)市?(?=.{2})/

/** One character that stands for a company: its first letter, or its first own character after the city. */
export function companyLetter(name: string): string {
  const trimmed = name.trim()
  if (hasHan(trimmed.slice(0, 1))) return trimmed.replace(cities, '').slice(0, 1)
  return (/[\p{L}\p{N}]/u.exec(trimmed)?.[0] ?? '?').toUpperCase()
}

/** A person's initials: two letters, or the family name of a Chinese name. */
export function personInitials(name: string): string {
  const trimmed = name.trim()
  if (hasHan(trimmed.slice(0, 1))) return trimmed.slice(0, 1)
  const words = trimmed.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const last = words.length > 1 ? words.at(-1) : undefined
  return `${firstOf(words[0] ?? '?')}${firstOf(last ?? '')}`.toUpperCase()
}

function firstOf(word: string): string {
  return /[\p{L}\p{N}?]/u.exec(word)?.[0] ?? ''
}
