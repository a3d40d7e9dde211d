import { foldLabel } from '../../platform/fold-text.ts'
import { type HeaderUnit, readHeaderUnit } from './header-unit.ts'

/** A column's header as it is looked up. */
export interface HeaderName {
  /** Folded words, without unit, most exact form first: 'e mail 2 value', 'e mail value'. */
  forms: string[]
  /** E-mail 2 gives 2; 0 where no number stands in it. */
  ordinal: number
  unit: HeaderUnit | null
}

/** Takes a header apart: 'Expected Amount (k€)', 'E-mail 2 - Value', 'leadSource', '预计金额（万元）'. */
export function readHeader(header: string): HeaderName {
  const whole = header.normalize('NFKC').trim()
  const bracket = /^(.*?)\s*[([【{]([^()[\]【】{}]*)[)\]】}]\s*[:*]?$/s.exec(whole)
  const inside = bracket?.[2] ?? ''
  const before = bracket?.[1] ?? whole
  const unit = readHeaderUnit(inside) ?? trailingUnit(whole)
  const bare = unit === null ? whole : bracket === null ? whole.replace(/[\s,_]+\S+$/, '') : before
  const words = headerWords(bare)
  const forms = [words, withoutNumbers(words), withoutWhose(words)]
  if (unit === null && bracket !== null) forms.push(headerWords(before))
  return {
    forms: [...new Set(forms)].filter((form) => form !== ''),
    ordinal: Number(/(?:^| )(\d{1,2})(?= |$)/.exec(words)?.[1] ?? 0),
    unit,
  }
}

/** Lower case, without accents, words by single spaces: 'leadSource' and 'Lead-Source' alike. Han has no spaces. */
export function headerWords(text: string): string {
  const spaced = text
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
  return foldLabel(spaced.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')).replace(betweenHan, '')
}

const betweenHan = / (?=\p{Script=Han})(?<=\p{Script=Han} )/gu

function withoutNumbers(words: string): string {
  return words
    .split(' ')
    .filter((word) => !/^\d+$/.test(word))
    .join(' ')
}

/** 'Our customers', '我们的客户': whose it is says nothing of what it is. */
function withoutWhose(words: string): string {
  return words.replace(/^(?:our |my |meidän |oma |我们的?|我們的?|我的|我方|我司|本公司)(?=.)/u, '')
}

/** 'Amount EUR', 'Revenue in USD': a currency's code in capitals at the end. */
function trailingUnit(text: string): HeaderUnit | null {
  const last = /[\s,_]([A-Z]{3})$/.exec(text)?.[1]
  return last === undefined ? null : readHeaderUnit(last)
}
