import { foldLabel } from '../../../platform/fold-text.ts'

const yes =
  'true yes y t 1 on x ok checked wahr ja oui si vrai kyllä kylla k tosi päällä paalla 是 真 对 對 有 开 開 ✓ ✔ ☑ √ ● ■ 1.0'
const no =
  'false no n f 0 off unchecked falsch nein non faux ei e epätosi epatosi pois 否 假 错 錯 无 無 关 關 不是 ✗ ✘ ✕ × ☐ □ ○ 0.0 -'
const meanings = new Map<string, boolean>([
  ...yes.split(' ').map((word) => [foldLabel(word), true] as const),
  ...no.split(' ').map((word) => [foldLabel(word), false] as const),
])

/** Yes or no as people tick and write it in any of the product's languages; null for anything else. */
export function readBoolean(text: string): boolean | null {
  if (text.length > 30) return null
  return meanings.get(foldLabel(text)) ?? null
}
