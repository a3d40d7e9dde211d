import { stockStages } from '../../../shared/modules/sales/contract.ts'
import { foldLabel } from '../../../shared/platform/fold-text.ts'
import { firstStages } from './first-records.ts'

/** How likely a deal is won, in percent, in stages as other products and teams call them. */
const likelihoods: Readonly<Record<number, readonly string[]>> = {
  5: [
    'Prospect',
    'Prospecting',
    'Lead',
    'New',
    'New lead',
    'Uusi',
    'Liidi',
    'Prospektointi',
    '线索',
    '潜在客户',
    '新建',
    '線索',
    '潛在客戶',
  ],
  15: ['Qualification', 'Qualifying', 'Initial contact', 'Kvalifiointi', '验证客户', '驗證客戶', '初步联系'],
  20: [
    'Contacted',
    'Contact made',
    'Engaging',
    'Engaged',
    'Appointment scheduled',
    'Meeting scheduled',
    'Kontaktoitu',
    'Tapaaminen sovittu',
    '已联系',
    '跟进中',
    '已聯絡',
    '跟進中',
  ],
  30: ['Needs analysis', 'Needs defined', 'Qualified', 'Kvalifioitu', '需求分析', '需求确认', '需求確認'],
  45: [
    'Demo',
    'Demo scheduled',
    'Presentation scheduled',
    'Value proposition',
    'Esittely',
    '产品演示',
    '產品展示',
  ],
  50: ['Evaluation', 'Trial', 'Pilot', 'Proof of concept', 'Arviointi', 'Pilotti', '试用', '試用'],
  55: ['Id. decision makers', 'Decision maker bought-in', 'Perception analysis'],
  65: [
    'Proposal made',
    'Proposal/price quote',
    'Quote',
    'Quotation',
    'Tarjous lähetetty',
    '方案报价',
    '方案報價',
  ],
  85: ['Negotiations started', 'Negotiation/review', 'Neuvottelut', '商务谈判', '谈判审核', '商務談判'],
  90: ['Contract sent', 'Verbal agreement', 'Closing', 'Sopimus lähetetty', '签约中', '合同签订', '簽約中'],
}

const byName = new Map([
  ...Object.entries(likelihoods).flatMap(([percent, names]) =>
    names.map((name): [string, number] => [foldLabel(name), Number(percent)]),
  ),
  ...firstStages
    .filter(({ kind }) => kind === 'open')
    .flatMap(({ key, probability }) =>
      Object.values(stockStages[key]).map((name): [string, number] => [foldLabel(name), probability]),
    ),
])

/** How likely a deal is won in a stage of such a name; null where the name tells nothing. */
export function likelyProbability(name: unknown): number | null {
  return byName.get(foldLabel(String(name ?? ''))) ?? null
}
