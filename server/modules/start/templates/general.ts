import { labels } from '../../../core/metadata/define-object.ts'
import { asks, chooses, type IndustryTemplate } from '../industry-template.ts'
import { nextStepOn, nextSteps, openDeals } from './shared-parts.ts'

/** Business to business, whatever is sold: the pipeline of a new workspace, and what most teams add to it first. */
export const general: IndustryTemplate = {
  key: 'general',
  icon: 'briefcase',
  label: labels(['General B2B', '通用B2B', '通用B2B', 'Yleinen B2B']),
  about: labels([
    'A clear sales pipeline, who decides at the customer, and what comes next.',
    '清晰的销售流程、客户决策角色，以及每个商机的下一步。',
    '清楚的銷售流程、客戶決策角色，以及每個商機的下一步。',
    'Selkeä myyntiputki, asiakkaan päättäjät ja seuraavat askeleet.',
  ]),
  pipelines: [],
  objects: [],
  fields: {
    company: [
      chooses('relation', ['Relation', '客户类型', '客戶類型', 'Suhde'], {
        prospect: ['Prospect', '潜在客户', '潛在客戶', 'Prospekti'],
        customer: ['Customer', '成交客户', '成交客戶', 'Asiakas'],
        former: ['Former customer', '流失客户', '流失客戶', 'Entinen asiakas'],
        partner: ['Partner', '合作伙伴', '合作夥伴', 'Kumppani'],
        supplier: ['Supplier', '供应商', '供應商', 'Toimittaja'],
      }),
    ],
    contact: [
      chooses('buyingRole', ['Role in the decision', '决策角色', '決策角色', 'Rooli päätöksessä'], {
        decides: ['Decides', '决策人', '決策者', 'Päättää'],
        influences: ['Influences', '影响人', '影響者', 'Vaikuttaa'],
        uses: ['Uses it', '使用人', '使用者', 'Käyttää'],
        buys: ['Buys', '采购', '採購', 'Ostaa'],
        supports: ['Is on our side', '支持者', '支持者', 'Puoltaa meitä'],
      }),
    ],
    deal: [
      nextStepOn,
      asks('competitor', 'text', ['Competitor', '竞争对手', '競爭對手', 'Kilpailija']),
      chooses('dealKind', ['Kind of deal', '商机类型', '商機類型', 'Kaupan laji'], {
        new: ['New customer', '新客户', '新客戶', 'Uusi asiakas'],
        more: ['More to a customer', '老客户增购', '舊客戶加購', 'Lisämyynti'],
        renewal: ['Renewal', '续约', '續約', 'Uusinta'],
      }),
    ],
  },
  sections: {
    deal: labels(['Sales', '销售跟进', '銷售跟進', 'Myynti']),
    company: labels(['Relation', '客户关系', '客戶關係', 'Asiakassuhde']),
  },
  views: [
    nextSteps,
    {
      key: 'closingThisMonth',
      object: 'deal',
      label: labels(['Closing this month', '本月预计成交', '本月預計成交', 'Päättyy tässä kuussa']),
      layout: 'table',
      filter: { and: [openDeals, { field: 'closeDate', op: 'within', value: 'this month' }] },
      sort: [{ field: 'amount', direction: 'desc' }],
      columns: ['name', 'company', 'stage', 'amount', 'closeDate', 'owner'],
    },
  ],
  today: ['closingThisMonth'],
  sample: {
    deals: [
      [
        '{company}: Frame agreement',
        '{company}年度框架协议',
        '{company}年度框架合約',
        '{company}: Puitesopimus',
      ],
      ['{company}: Equipment order', '{company}设备订单', '{company}設備訂單', '{company}: Laitetilaus'],
      ['{company}: Service contract', '{company}服务合同', '{company}服務合約', '{company}: Huoltosopimus'],
      ['{company}: Pilot', '{company}试点项目', '{company}試行專案', '{company}: Pilotti'],
      ['{company}: Expansion', '{company}扩容项目', '{company}擴充專案', '{company}: Laajennus'],
    ],
    amounts: [4_000, 90_000],
    products: [
      ['Standard package', '标准套餐', '標準方案', 'Peruspaketti'],
      ['Extended package', '高级套餐', '進階方案', 'Laaja paketti'],
      ['Support contract', '支持服务', '支援服務', 'Tukisopimus'],
      ['Onboarding', '上线实施', '導入服務', 'Käyttöönotto'],
    ],
    industries: ['manufacturing', 'services', 'retail', 'technology', 'logistics'],
  },
}
