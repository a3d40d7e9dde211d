import type { Language } from '../../../shared/core/metadata.ts'

interface FirstStage {
  key: string
  name: Record<Language, string>
  kind: 'open' | 'won' | 'lost'
  probability: number
}

/** The stages of a new workspace's pipeline, in every language. */
export const firstStages: readonly FirstStage[] = [
  {
    key: 'qualify',
    name: { en: 'Qualify', 'zh-Hans': '初步接触', 'zh-Hant': '初步接觸', fi: 'Kartoitus' },
    kind: 'open',
    probability: 10,
  },
  {
    key: 'discovery',
    name: { en: 'Discovery', 'zh-Hans': '需求沟通', 'zh-Hant': '需求溝通', fi: 'Tarvekartoitus' },
    kind: 'open',
    probability: 25,
  },
  {
    key: 'solution',
    name: { en: 'Solution', 'zh-Hans': '方案', 'zh-Hant': '方案', fi: 'Ratkaisu' },
    kind: 'open',
    probability: 40,
  },
  {
    key: 'proposal',
    name: { en: 'Proposal', 'zh-Hans': '报价', 'zh-Hant': '報價', fi: 'Tarjous' },
    kind: 'open',
    probability: 60,
  },
  {
    key: 'negotiation',
    name: { en: 'Negotiation', 'zh-Hans': '谈判', 'zh-Hant': '談判', fi: 'Neuvottelu' },
    kind: 'open',
    probability: 80,
  },
  {
    key: 'won',
    name: { en: 'Won', 'zh-Hans': '赢单', 'zh-Hant': '成交', fi: 'Voitettu' },
    kind: 'won',
    probability: 100,
  },
  {
    key: 'lost',
    name: { en: 'Lost', 'zh-Hans': '输单', 'zh-Hant': '失單', fi: 'Hävitty' },
    kind: 'lost',
    probability: 0,
  },
]

const pipelineName: Record<Language, string> = {
  en: 'New business',
  'zh-Hans': '新客户',
  'zh-Hant': '新客戶',
  fi: 'Uusmyynti',
}

/** The pipeline a new workspace starts with, named in its language. A string '@name' stands for the id of the record so named. */
export function firstSalesRecords(language: Language) {
  const pipeline = {
    name: '@pipeline',
    object: 'pipeline',
    values: { name: pipelineName[language], position: 1, isDefault: true },
  }
  const rows = firstStages.map(({ key, name, kind, probability }, at) => ({
    name: `@${key}`,
    object: 'stage',
    values: { name: name[language], pipeline: '@pipeline', position: at + 1, kind, probability },
  }))
  return [pipeline, ...rows]
}
