import { editDistance, forgivenSlips } from './edit-distance.ts'
import { type Concept, knownHeaders } from './known-headers.ts'

/** Known headers that resemble an unknown one: misspelt, or part of it. Best first, at most three. */
export function similarHeaders(forms: readonly string[]): { concept: Concept; likeness: number }[] {
  const found = new Map<Concept, number>()
  for (const form of forms) {
    for (const [words, concepts] of knownHeaders()) {
      const likeness = likenessOf(form, words)
      if (likeness === 0) continue
      for (const concept of concepts) found.set(concept, Math.max(likeness, found.get(concept) ?? 0))
    }
  }
  return [...found]
    .map(([concept, likeness]) => ({ concept, likeness }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
}

function likenessOf(form: string, known: string): number {
  const limit = forgivenSlips(Math.min(form.length, known.length))
  if (limit > 0 && !isHan(form)) {
    const distance = editDistance(form, known, limit)
    if (distance <= limit) return 0.85 - 0.05 * distance
  }
  return containment(form, known)
}

/** Words that end the names of all sorts of columns. */
const tooGeneral = new Set(
  'name title number no id type value date code text info key label total sum nimi numero tunnus tyyppi arvo 名称 名稱 名字 编号 編號 日期 序号'.split(
    ' ',
  ),
)

/** "Main business phone" ends with "phone", 客户联系电话 with 电话: what stands last is what it is about. */
function containment(form: string, known: string): number {
  if (tooGeneral.has(known)) return 0
  if (known.length < 2 || known.length >= form.length || !form.endsWith(known)) return 0
  const isWord = isHan(known) ? known.length >= 2 : form.at(-known.length - 1) === ' ' && known.length >= 4
  return isWord ? 0.5 + 0.25 * (known.length / form.length) : 0
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
