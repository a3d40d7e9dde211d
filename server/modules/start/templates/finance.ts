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
import { nextStepOn, nextSteps } from './shared-parts.ts'

/** Advice and financial products: who the client is, what was checked, what they hold. */
export const financialServices: IndustryTemplate = {
  key: 'financialServices',
  icon: 'coin',
  label: labels(['Financial services', '金融服务', '金融服務', 'Rahoitusala']),
  about: labels([
    'Client accounts and products, risk classes, know-your-customer checks and reviews.',
    '客户账户与产品、风险等级、尽职调查（KYC）与定期回访。',
    '客戶帳戶與商品、風險屬性、盡職調查（KYC）與定期檢視。',
    'Asiakkaan tilit ja tuotteet, riskiluokat, asiakkaan tunteminen ja tarkastukset.',
  ]),
  pipelines: [
    {
      key: 'clients',
      label: labels(['New clients', '新客开户', '新客開戶', 'Uudet asiakkaat']),
      stages: [
        stage('contact', ['First contact', '首次接触', '首次接觸', 'Ensikontakti'], 10, 10),
        stage('analysis', ['Needs analysis', '需求分析', '需求分析', 'Tarvekartoitus'], 25, 14),
        stage('proposal', ['Proposal', '方案建议', '方案建議', 'Ehdotus'], 50, 14),
        stage(
          'kyc',
          ['KYC and suitability', '尽调与适当性', 'KYC與適合度', 'Tunteminen ja soveltuvuus'],
          70,
          10,
        ),
        stage('documents', ['Documents signed', '文件签署', '文件簽署', 'Asiakirjat allekirjoitettu'], 90, 7),
        ...ends(
          ['Funded', '已入金', '已入金', 'Varat siirretty'],
          ['Declined', '未开户', '未開戶', 'Rauennut'],
        ),
      ],
    },
    {
      key: 'lending',
      label: labels(['Lending', '信贷业务', '授信業務', 'Luotot']),
      stages: [
        stage('enquiry', ['Enquiry', '意向', '意向', 'Kysely'], 15, 7),
        stage('application', ['Application', '申请受理', '申請受理', 'Hakemus'], 35, 10),
        stage('credit', ['Credit check', '授信审查', '授信審查', 'Luottoarvio'], 55, 14),
        stage('decision', ['Approved', '审批通过', '核准', 'Hyväksytty'], 80, 7),
        stage('signing', ['Signing', '签约', '對保簽約', 'Allekirjoitus'], 95, 7),
        ...ends(['Paid out', '已放款', '已撥款', 'Nostettu'], ['Refused', '未通过', '未核准', 'Hylätty']),
      ],
    },
  ],
  objects: [
    {
      name: 'clientAccount',
      label: labels(['Account', '账户', '帳戶', 'Tili']),
      pluralLabel: labels(['Accounts', '账户', '帳戶', 'Tilit']),
      icon: 'credit-card',
      color: 'moss',
      fields: [
        named(['Account number', '账号', '帳號', 'Tilinumero']),
        pointsAt(
          'company',
          'company',
          ['Company', '公司客户', '法人客戶', 'Yritys'],
          ['Accounts', '账户', '帳戶', 'Tilit'],
        ),
        pointsAt(
          'holder',
          'contact',
          ['Holder', '持有人', '持有人', 'Haltija'],
          ['Accounts', '账户', '帳戶', 'Tilit'],
        ),
        chooses('accountKind', ['Kind', '账户类型', '帳戶類型', 'Laji'], {
          current: ['Current', '结算账户', '支存帳戶', 'Käyttötili'],
          savings: ['Savings', '储蓄', '儲蓄', 'Säästötili'],
          securities: ['Securities', '证券', '證券', 'Arvo-osuustili'],
          loan: ['Loan', '贷款', '貸款', 'Laina'],
          insurance: ['Insurance', '保险', '保險', 'Vakuutus'],
          fund: ['Fund', '基金', '基金', 'Rahasto'],
        }),
        asks('balance', 'currency', ['Balance', '余额', '餘額', 'Saldo']),
        asks('openedOn', 'date', ['Opened on', '开户日期', '開戶日期', 'Avattu']),
        asks('maturesOn', 'date', ['Matures on', '到期日', '到期日', 'Erääntyy'], { indexed: true }),
        owned,
      ],
    },
  ],
  served: ['clientAccount'],
  fields: {
    deal: [
      nextStepOn,
      chooses('productKind', ['Product', '产品类别', '商品類別', 'Tuote'], {
        account: ['Account', '账户', '帳戶', 'Tili'],
        loan: ['Loan', '贷款', '貸款', 'Laina'],
        wealth: ['Asset management', '财富管理', '財富管理', 'Varainhoito'],
        insurance: ['Insurance', '保险', '保險', 'Vakuutus'],
        fund: ['Funds', '基金', '基金', 'Rahastot'],
        leasing: ['Leasing', '融资租赁', '租賃', 'Leasing'],
      }),
      asks('interestRate', 'percent', ['Rate', '利率', '利率', 'Korko'], {
        options: { decimals: 3, min: -5, max: 100 },
      }),
      asks('termMonths', 'number', ['Term (months)', '期限（月）', '期限（月）', 'Laina-aika (kk)'], {
        options: { decimals: 0, min: 0 },
      }),
    ],
    company: [
      chooses('riskClass', ['Risk class', '风险等级', '風險等級', 'Riskiluokka'], {
        low: ['Low', '低', '低', 'Matala'],
        medium: ['Medium', '中', '中', 'Keskitaso'],
        high: ['High', '高', '高', 'Korkea'],
      }),
      chooses('kycState', ['KYC', '尽调状态', 'KYC狀態', 'Tuntemistiedot'], {
        open: ['Open', '待办', '待辦', 'Kesken'],
        review: ['In review', '审核中', '審核中', 'Tarkastuksessa'],
        done: ['Done', '已完成', '已完成', 'Kunnossa'],
        lapsed: ['Lapsed', '已过期', '已過期', 'Vanhentunut'],
      }),
      asks('kycDueOn', 'date', ['Next KYC review', '下次尽调日期', '下次KYC日期', 'Seuraava tarkastus']),
    ],
    contact: [
      chooses('riskProfile', ['Risk profile', '风险偏好', '風險屬性', 'Riskiprofiili'], {
        careful: ['Careful', '保守型', '保守型', 'Varovainen'],
        balanced: ['Balanced', '稳健型', '穩健型', 'Tasapainoinen'],
        growth: ['Growth', '进取型', '積極型', 'Kasvuhakuinen'],
      }),
      asks('isPoliticallyExposed', 'boolean', [
        'Politically exposed person',
        '政治公众人物（PEP）',
        '重要政治性職務人士',
        'Poliittisesti vaikutusvaltainen',
      ]),
    ],
  },
  sections: {
    deal: labels(['Terms', '产品条款', '商品條件', 'Ehdot']),
    company: labels(['Know your customer', '客户尽调', '盡職調查', 'Asiakkaan tunteminen']),
    contact: labels(['Suitability', '适当性', '適合度', 'Soveltuvuus']),
  },
  views: [
    nextSteps,
    {
      key: 'kycDue',
      object: 'company',
      label: labels(['KYC due', '待尽调客户', '待KYC客戶', 'Tarkastettavat asiakkaat']),
      layout: 'table',
      filter: { field: 'kycState', op: 'in', value: ['open', 'review', 'lapsed'] },
      sort: [{ field: 'kycDueOn', direction: 'asc' }],
      columns: ['name', 'riskClass', 'kycState', 'kycDueOn', 'owner'],
    },
    {
      key: 'maturing',
      object: 'clientAccount',
      label: labels(['Maturing in 90 days', '90天内到期', '90天內到期', 'Erääntyy 90 päivässä']),
      layout: 'table',
      filter: { field: 'maturesOn', op: 'within', value: 'next 90 days' },
      sort: [{ field: 'maturesOn', direction: 'asc' }],
      columns: ['name', 'company', 'holder', 'accountKind', 'balance', 'maturesOn', 'owner'],
    },
  ],
  today: ['kycDue', 'maturing'],
  sample: {
    deals: [
      [
        '{company}: Working capital loan',
        '{company}流动资金贷款',
        '{company}週轉金貸款',
        '{company}: Käyttöpääomalaina',
      ],
      ['{company}: Pension plan', '{company}企业年金', '{company}企業年金', '{company}: Eläkevakuutus'],
      ['{company}: Liquidity fund', '{company}现金管理', '{company}現金管理', '{company}: Kassanhallinta'],
      ['{company}: Machine leasing', '{company}设备租赁', '{company}設備租賃', '{company}: Koneleasing'],
      ['{company}: Group insurance', '{company}团体保险', '{company}團體保險', '{company}: Ryhmävakuutus'],
    ],
    amounts: [20_000, 700_000],
    products: [
      ['Business account', '对公账户', '企業帳戶', 'Yritystili'],
      ['Working capital loan', '流动资金贷款', '週轉金貸款', 'Käyttöpääomalaina'],
      ['Group insurance', '团体保险', '團體保險', 'Ryhmävakuutus'],
      ['Liquidity fund', '货币基金', '貨幣基金', 'Korkorahasto'],
    ],
    titles: {
      clientAccount: [
        ['{company}: Current account', '{company}结算账户', '{company}支存帳戶', '{company}: Käyttötili'],
        ['{company}: Loan', '{company}贷款账户', '{company}貸款帳戶', '{company}: Laina'],
        ['{company}: Securities', '{company}证券账户', '{company}證券帳戶', '{company}: Arvo-osuustili'],
      ],
    },
    industries: ['services', 'manufacturing', 'retail', 'construction', 'technology'],
  },
}
