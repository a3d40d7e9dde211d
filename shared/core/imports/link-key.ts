import { foldText } from '../../platform/fold-text.ts'

/**
 * What names of related records are matched by: letters and digits only, folded, so that 'GTXPro' and
 * 'GTX Pro', 'Ｋｉｔｈ　Oy' and 'kith oy', 'Müller & Sons' and 'Muller and Sons' are the same. '' for text without any.
 */
export function linkKey(name: string): string {
  return words(name).join('')
}

/**
 * The key without legal forms ('Inc', 'GmbH', 'Oy', '股份有限公司') and a leading "the": weaker, for names
 * whose linkKey finds nothing, and only when it finds one record. Never '' for a name that has a linkKey.
 */
export function weakLinkKey(name: string): string {
  const all = words(name)
  let from = all.length > 1 && all[0] === 'the' ? 1 : 0
  let to = all.length
  while (to - from > 1 && legalForms.has(all[to - 1] ?? '')) to--
  while (to - from > 1 && prefixedForms.has(all[from] ?? '')) from++
  const kept = all.slice(from, to).join('')
  const bare = kept.replace(hanForms, '').replace(hanPrefixes, '')
  return bare === '' ? kept : bare
}

const legalForms = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc llp lp plc pllc pty pte bhd sdn gmbh mbh ag kg kgaa ug ohg ' +
    'gbr ev eg se oy oyj ab abp ky tmi ry osk as asa aps is ans sa sas sarl sasu eurl scs sl slu srl spa snc bv nv cv vof bvba sprl ' +
    'kk gk sro zrt kft bt nyrt doo dd ooo oao zao pao ao jsc ojsc sia uab tov spzoo ltda eireli sapi gesmbh hb holding holdings group konserni yhtiot and und et'
  ).split(' '),
)
/** Some countries write the form before the name. */
const prefixedForms = new Set('oy ab as ooo oao zao pao ao tov uab sia pt cv firma'.split(' '))
const hanForms =
  /(?:集团)?(?:股份)?有限(?:责任)?公司$|(?:集團)?(?:股份)?有限(?:責任)?公司$|(?:集团|集團)?(?:总|總)?公司$|株式会社$|有限会社$|合同会社$|集团$|集團$/
const hanPrefixes = /^(?:株式会社|有限会社|合同会社)/

function words(name: string): string[] {
  const plain = foldText(name)
    .replace(/[.'’]/g, '')
    .replace(/(?<=[\p{L}\p{N}])\s*[&+]\s*(?=[\p{L}\p{N}])/gu, ' and ')
    .replaceAll('+', ' plus ')
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
