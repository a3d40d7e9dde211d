import { isCurrency } from '../../../platform/currencies.ts'
import type { ValueContext } from '../field-type.ts'

/** Signs and words by currency, as they stand beside amounts after NFKC and in lower case. */
const marksByCurrency: Readonly<Record<string, string>> = {
  EUR: '€ euro euros euroa 欧元 歐元',
  USD: 'us$ usd$ $us dollar dollars dollaria 美元 美金',
  GBP: '£ pound pounds puntaa 英镑 英鎊',
  CNY: 'rmb cn¥ 人民币 人民幣 元人民币 元人民幣 块 塊 yuan cnh',
  JPY: 'jp¥ 円 日元 日圓 yen jeniä',
  HKD: 'hk$ 港元 港币 港幣',
  TWD: 'nt$ ntd 新台币 新台幣 新臺幣 台币 台幣',
  MOP: 'mop$',
  SGD: 's$ sg$',
  AUD: 'a$ au$',
  CAD: 'c$ ca$ cad$',
  NZD: 'nz$',
  MXN: 'mx$',
  BRL: 'r$',
  INR: '₹ rs rs.',
  KRW: '₩ 원 won',
  RUB: '₽ руб руб.',
  TRY: '₺',
  VND: '₫',
  UAH: '₴',
  ILS: '₪',
  THB: '฿',
  NGN: '₦',
  PHP: '₱',
  KZT: '₸',
  GEL: '₾',
  BDT: '৳',
  PLN: 'zł',
  CZK: 'kč',
  HUF: 'ft',
  CHF: 'fr fr. sfr sfr.',
}
const marks = new Map(
  Object.entries(marksByCurrency).flatMap(([currency, list]) =>
    list.split(' ').map((mark) => [mark, [currency]] as [string, string[]]),
  ),
)
// Signs several countries use, the likeliest without other knowledge first.
marks.set('$', ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS'])
marks.set('¥', ['CNY', 'JPY'])
marks.set('kr', ['SEK', 'NOK', 'DKK', 'ISK'])
marks.set('kr.', ['DKK', 'SEK', 'NOK', 'ISK'])
for (const yuan of ['元', '圆', '圓']) marks.set(yuan, ['CNY', 'TWD', 'HKD', 'USD'])

/**
 * The currency that marks beside an amount stand for: the workspace's own where they allow it. null
 * when there are none, undefined when one is not a currency's or they contradict.
 */
export function readCurrencyMarks(
  found: readonly string[],
  context: ValueContext,
): string | null | undefined {
  const meanings = found.map(currenciesOf)
  const [first, ...others] = meanings
  if (meanings.includes(undefined)) return undefined
  if (first === undefined) return null
  const possible = first.filter((currency) => others.every((other) => other?.includes(currency)))
  return possible.includes(context.currency) ? context.currency : possible[0]
}

function currenciesOf(mark: string): readonly string[] | undefined {
  const code = mark.toUpperCase()
  return isCurrency(code) ? [code] : marks.get(mark.toLowerCase())
}
