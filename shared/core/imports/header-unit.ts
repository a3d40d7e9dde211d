import { isCurrency } from '../../platform/currencies.ts'

/** What a header says of the numbers under it. */
export interface HeaderUnit {
  /** The values count this many: 万 is 10,000. 1 where nothing is said. */
  scale: number
  /** A code, sign or word that names a currency ('EUR', '€', '元'), to be read by the workspace's lights. */
  currencyMark: string | null
  isPercent: boolean
}

const scales: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  百万: 1e6,
  百萬: 1e6,
  千万: 1e7,
  千萬: 1e7,
  亿: 1e8,
  億: 1e8,
  thousand: 1e3,
  thousands: 1e3,
  tsd: 1e3,
  tuhatta: 1e3,
  mln: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  milj: 1e6,
  miljoonaa: 1e6,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
}
/** Letters that mean a scale only beside a currency: (m) alone is metres. */
const letters: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6 }
const signs =
  /^(?:€|\$|£|¥|￥|₹|₩|元|圆|圓|円|人民币|人民幣|人民币元|美元|美金|欧元|歐元|港币|港幣|新台币|新臺幣|台币|台幣|日元|rmb|us\$|hk\$|nt\$|kr|eur(?:o|os|oa)?)$/i

/** The unit in a header's brackets, or null when they hold something else ("Phone (work)"). */
export function readHeaderUnit(text: string): HeaderUnit | null {
  const unit = text
    .trim()
    .replace(/^(?:in |单位|單位)[:：\s]*/i, '')
    .replace(/\.$/, '')
  if (unit === '%' || /^(?:percent|pct|百分比)$/i.test(unit))
    return { scale: 1, currencyMark: null, isPercent: true }
  if (isMoneyMark(unit)) return { scale: 1, currencyMark: unit, isPercent: false }
  const word = unit.toLowerCase()
  if (Object.hasOwn(scales, word)) return { scale: scales[word]!, currencyMark: null, isPercent: false }
  return scaledMark(unit)
}

function isMoneyMark(text: string): boolean {
  return signs.test(text) || isCurrency(text.toUpperCase())
}

/** '万元', 'k€', '€ m', 'USD thousands'. */
function scaledMark(unit: string): HeaderUnit | null {
  for (const [word, scale] of Object.entries({ ...scales, ...letters })) {
    const lower = unit.toLowerCase()
    const rest = lower.startsWith(word)
      ? unit.slice(word.length)
      : lower.endsWith(word)
        ? unit.slice(0, -word.length)
        : null
    if (rest !== null && isMoneyMark(rest.trim()))
      return { scale, currencyMark: rest.trim(), isPercent: false }
  }
  return null
}
