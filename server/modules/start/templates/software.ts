import { labels } from '../../../core/metadata/define-object.ts'
import {
  asks,
  chooses,
  ends,
  type IndustryTemplate,
  named,
  owned,
  pointsAt,
  stage,
} from '../industry-template.ts'
import { nextStepOn, nextSteps, openDeals } from './shared-parts.ts'

/** Software by subscription: trials that become customers, subscriptions that are renewed. */
export const software: IndustryTemplate = {
  key: 'software',
  icon: 'device-laptop',
  label: labels(['Software', '软件与SaaS', '軟體與SaaS', 'Ohjelmistot']),
  about: labels([
    'Trials, subscriptions with seats and monthly revenue, renewals before they lapse.',
    '试用、按席位和月度收入管理的订阅，以及到期前的续约。',
    '試用、依席次與每月營收管理的訂閱，以及到期前的續約。',
    'Kokeilut, tilaukset paikkoineen ja kuukausituloineen, uusinnat ajoissa.',
  ]),
  pipelines: [
    {
      key: 'newBusiness',
      label: labels(['New subscriptions', '新签订阅', '新簽訂閱', 'Uudet tilaukset']),
      stages: [
        stage('lead', ['Qualified', '线索确认', '確認需求', 'Seulottu'], 10, 7),
        stage('demo', ['Demo', '产品演示', '產品示範', 'Esittely'], 25, 10),
        stage('trial', ['Trial', '试用', '試用', 'Kokeilu'], 45, 14),
        stage(
          'security',
          ['Security and legal', '安全与法务评审', '資安與法務審查', 'Tietoturva ja lakiasiat'],
          65,
          14,
        ),
        stage('proposal', ['Proposal', '报价', '報價', 'Tarjous'], 75, 10),
        stage('contract', ['Contract sent', '合同签署', '合約簽署', 'Sopimus lähetetty'], 90, 7),
        ...ends(),
      ],
    },
    {
      key: 'renewals',
      label: labels(['Renewals', '续约', '續約', 'Uusinnat']),
      stages: [
        stage('due', ['Due in 90 days', '90天内到期', '90天內到期', 'Päättyy 90 päivässä'], 70, 45),
        stage('review', ['Usage reviewed', '使用情况回顾', '使用情況檢視', 'Käyttö katsottu läpi'], 80, 21),
        stage('offer', ['Renewal offered', '续约报价', '續約報價', 'Uusinta tarjottu'], 85, 14),
        stage('atRisk', ['At risk', '流失风险', '流失風險', 'Vaarassa'], 40, 14),
        ...ends(['Renewed', '已续约', '已續約', 'Uusittu'], ['Churned', '已流失', '已流失', 'Päättynyt']),
      ],
    },
  ],
  objects: [
    {
      name: 'subscription',
      label: labels(['Subscription', '订阅', '訂閱', 'Tilaus']),
      pluralLabel: labels(['Subscriptions', '订阅', '訂閱', 'Tilaukset']),
      icon: 'credit-card',
      color: 'iris',
      fields: [
        named(['Subscription', '订阅名称', '訂閱名稱', 'Tilaus']),
        pointsAt(
          'company',
          'company',
          ['Company', '公司', '公司', 'Yritys'],
          ['Subscriptions', '订阅', '訂閱', 'Tilaukset'],
        ),
        chooses('state', ['State', '状态', '狀態', 'Tila'], {
          trial: ['Trial', '试用中', '試用中', 'Kokeilussa'],
          active: ['Active', '生效中', '使用中', 'Voimassa'],
          paused: ['Paused', '已暂停', '已暫停', 'Tauolla'],
          ended: ['Ended', '已终止', '已終止', 'Päättynyt'],
        }),
        chooses('plan', ['Plan', '版本', '方案', 'Paketti'], {
          team: ['Team', '团队版', '團隊版', 'Tiimi'],
          business: ['Business', '商业版', '商務版', 'Yritys'],
          enterprise: ['Enterprise', '企业版', '企業版', 'Konserni'],
        }),
        asks('seats', 'number', ['Seats', '席位数', '席次', 'Paikkoja'], {
          options: { decimals: 0, min: 0 },
        }),
        asks('monthlyRevenue', 'currency', [
          'Monthly revenue (MRR)',
          '月度经常性收入（MRR）',
          '每月經常性收入（MRR）',
          'Kuukausitulo (MRR)',
        ]),
        asks('startsOn', 'date', ['Starts on', '开始日期', '開始日期', 'Alkaa']),
        asks('renewsOn', 'date', ['Renews on', '续约日期', '續約日期', 'Uusiutuu'], { indexed: true }),
        asks('renewsByItself', 'boolean', ['Renews by itself', '自动续约', '自動續約', 'Uusiutuu itsestään']),
        owned,
      ],
    },
  ],
  served: ['subscription'],
  fields: {
    deal: [
      nextStepOn,
      chooses('plan', ['Plan', '版本', '方案', 'Paketti'], {
        team: ['Team', '团队版', '團隊版', 'Tiimi'],
        business: ['Business', '商业版', '商務版', 'Yritys'],
        enterprise: ['Enterprise', '企业版', '企業版', 'Konserni'],
      }),
      asks('seats', 'number', ['Seats', '席位数', '席次', 'Paikkoja'], { options: { decimals: 0, min: 0 } }),
      asks('trialEndsOn', 'date', ['Trial ends', '试用到期日', '試用到期日', 'Kokeilu päättyy']),
      chooses('billing', ['Billing', '付费周期', '付費週期', 'Laskutus'], {
        monthly: ['Monthly', '按月', '按月', 'Kuukausittain'],
        yearly: ['Yearly', '按年', '按年', 'Vuosittain'],
        years: ['Several years', '多年', '多年', 'Monivuotinen'],
      }),
    ],
    company: [
      asks('stack', 'text', ['Systems in use', '现有系统', '現有系統', 'Nykyiset järjestelmät']),
      chooses('health', ['Health', '健康度', '健康度', 'Asiakkuuden kunto'], {
        good: ['Good', '良好', '良好', 'Hyvä'],
        watch: ['Watch', '需关注', '需關注', 'Seurattava'],
        risk: ['At risk', '有风险', '有風險', 'Vaarassa'],
      }),
    ],
  },
  sections: {
    deal: labels(['Subscription', '订阅信息', '訂閱資訊', 'Tilaus']),
    company: labels(['Customer success', '客户成功', '客戶成功', 'Asiakkuus']),
  },
  views: [
    nextSteps,
    {
      key: 'trialsEnding',
      object: 'deal',
      label: labels(['Trials ending soon', '即将到期的试用', '即將到期的試用', 'Pian päättyvät kokeilut']),
      layout: 'table',
      filter: { and: [openDeals, { field: 'trialEndsOn', op: 'within', value: 'next 14 days' }] },
      sort: [{ field: 'trialEndsOn', direction: 'asc' }],
      columns: ['name', 'company', 'trialEndsOn', 'seats', 'amount', 'owner'],
    },
    {
      key: 'renewalsComing',
      object: 'subscription',
      label: labels(['Renewals in 90 days', '90天内续约', '90天內續約', 'Uusinnat 90 päivässä']),
      layout: 'table',
      filter: { field: 'renewsOn', op: 'within', value: 'next 90 days' },
      sort: [{ field: 'renewsOn', direction: 'asc' }],
      columns: ['name', 'company', 'renewsOn', 'plan', 'seats', 'monthlyRevenue', 'owner'],
    },
    {
      key: 'subscriptionsByState',
      object: 'subscription',
      label: labels(['By state', '按状态', '依狀態', 'Tilan mukaan']),
      layout: 'board',
      groupBy: 'state',
      sumField: 'monthlyRevenue',
    },
  ],
  today: ['trialsEnding', 'renewalsComing'],
  sample: {
    deals: [
      ['{company}: Team plan', '{company}团队版', '{company}團隊版', '{company}: Tiimipaketti'],
      [
        '{company}: Company-wide rollout',
        '{company}全员推广',
        '{company}全公司導入',
        '{company}: Koko talon käyttöönotto',
      ],
      ['{company}: More seats', '{company}增购席位', '{company}加購席次', '{company}: Lisäpaikat'],
      [
        '{company}: Move to enterprise',
        '{company}升级企业版',
        '{company}升級企業版',
        '{company}: Siirto konserniin',
      ],
      ['{company}: Yearly contract', '{company}年度合同', '{company}年度合約', '{company}: Vuosisopimus'],
    ],
    amounts: [2_400, 60_000],
    products: [
      ['Team plan', '团队版', '團隊版', 'Tiimipaketti'],
      ['Business plan', '商业版', '商務版', 'Yrityspaketti'],
      ['Enterprise plan', '企业版', '企業版', 'Konsernipaketti'],
      ['Onboarding', '实施服务', '導入服務', 'Käyttöönotto'],
    ],
    titles: {
      subscription: [
        ['{company}: Team', '{company}团队版订阅', '{company}團隊版訂閱', '{company}: Tiimi'],
        ['{company}: Business', '{company}商业版订阅', '{company}商務版訂閱', '{company}: Yritys'],
        ['{company}: Enterprise', '{company}企业版订阅', '{company}企業版訂閱', '{company}: Konserni'],
      ],
    },
    industries: ['technology', 'software', 'retail', 'finance', 'education', 'services'],
  },
}
