import type { LocalizedText } from '../../core/metadata.ts'

/** What the stages are called that a workspace starts with. */
export const stockStages = {
  qualify: { en: 'Qualify', 'zh-Hans': '初步接触', 'zh-Hant': '初步接觸', fi: 'Ensikontakti' },
  discovery: { en: 'Discovery', 'zh-Hans': '需求沟通', 'zh-Hant': '需求溝通', fi: 'Tarvekartoitus' },
  solution: { en: 'Solution', 'zh-Hans': '方案', 'zh-Hant': '方案', fi: 'Ratkaisu' },
  proposal: { en: 'Proposal', 'zh-Hans': '报价', 'zh-Hant': '報價', fi: 'Tarjous' },
  negotiation: { en: 'Negotiation', 'zh-Hans': '谈判', 'zh-Hant': '談判', fi: 'Neuvottelu' },
  won: { en: 'Won', 'zh-Hans': '赢单', 'zh-Hant': '成交', fi: 'Voitettu' },
  lost: { en: 'Lost', 'zh-Hans': '输单', 'zh-Hant': '失單', fi: 'Hävitty' },
} as const satisfies Record<string, LocalizedText>

/** The position of the stage at a place of its pipeline: with room between two for those that come later. */
export function positionAt(place: number): number {
  return (place + 1) * 100
}

/** What the pipeline is called that they belong to. */
export const stockPipeline = {
  en: 'New business',
  'zh-Hans': '新客户',
  'zh-Hant': '新客戶',
  fi: 'Uusmyynti',
} as const satisfies LocalizedText

/** By object: the names of its records that the product gave. */
export const stockTitles: Readonly<Record<string, readonly LocalizedText[]>> = {
  stage: Object.values(stockStages),
  pipeline: [stockPipeline],
}
