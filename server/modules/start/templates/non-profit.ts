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

/** Giving: supporters, campaigns, donations, grants. */
export const nonProfit: IndustryTemplate = {
  key: 'nonProfit',
  icon: 'gift',
  label: labels(['Non-profit', '公益组织', '非營利組織', 'Järjestöt']),
  about: labels([
    'Donors and volunteers, donations with their campaigns, grants from pledge to report.',
    '捐赠人与志愿者、捐赠与筹款活动、从意向到结项的资助项目。',
    '捐款人與志工、捐款與募款活動、從意向到結案的補助計畫。',
    'Lahjoittajat ja vapaaehtoiset, lahjoitukset ja keräykset, avustukset raporttiin asti.',
  ]),
  pipelines: [
    {
      key: 'majorGifts',
      label: labels(['Major gifts', '大额捐赠', '大額捐款', 'Suurlahjoitukset']),
      stages: [
        stage('identified', ['Identified', '潜在捐赠人', '潛在捐款人', 'Tunnistettu'], 10, 30),
        stage('cultivated', ['In conversation', '关系培育', '關係經營', 'Keskustelussa'], 25, 45),
        stage('asked', ['Asked', '提出请求', '提出請求', 'Pyydetty'], 50, 30),
        stage('pledged', ['Pledged', '已承诺', '已承諾', 'Luvattu'], 85, 30),
        ...ends(['Received', '已到账', '已入帳', 'Saatu'], ['Declined', '婉拒', '婉拒', 'Kieltäytynyt']),
      ],
    },
    {
      key: 'grants',
      label: labels(['Grants', '资助申请', '補助申請', 'Avustukset']),
      stages: [
        stage('found', ['Call found', '发现机会', '徵件公告', 'Haku löydetty'], 10, 21),
        stage('writing', ['Application in writing', '撰写申请', '撰寫計畫', 'Hakemus työn alla'], 30, 21),
        stage('submitted', ['Handed in', '已提交', '已送件', 'Jätetty'], 45, 60),
        stage('agreement', ['Agreement', '签署协议', '簽約', 'Sopimus'], 90, 21),
        ...ends(
          ['Granted', '获得资助', '獲補助', 'Myönnetty'],
          ['Refused', '未获资助', '未獲補助', 'Hylätty'],
        ),
      ],
    },
  ],
  objects: [
    {
      name: 'campaign',
      label: labels(['Campaign', '筹款活动', '募款活動', 'Keräys']),
      pluralLabel: labels(['Campaigns', '筹款活动', '募款活動', 'Keräykset']),
      icon: 'flag',
      color: 'plum',
      fields: [
        named(['Campaign', '活动名称', '活動名稱', 'Keräys']),
        asks('goal', 'currency', ['Goal', '目标金额', '目標金額', 'Tavoite']),
        asks('startsOn', 'date', ['Starts on', '开始日期', '開始日期', 'Alkaa']),
        asks('endsOn', 'date', ['Ends on', '结束日期', '結束日期', 'Päättyy']),
        owned,
      ],
    },
    {
      name: 'donation',
      label: labels(['Donation', '捐赠', '捐款', 'Lahjoitus']),
      pluralLabel: labels(['Donations', '捐赠', '捐款', 'Lahjoitukset']),
      icon: 'gift',
      color: 'rose',
      fields: [
        named(['Donation', '捐赠事项', '捐款事項', 'Lahjoitus']),
        pointsAt(
          'donor',
          'contact',
          ['Donor', '捐赠人', '捐款人', 'Lahjoittaja'],
          ['Donations', '捐赠', '捐款', 'Lahjoitukset'],
        ),
        pointsAt(
          'organisation',
          'company',
          ['Organisation', '捐赠单位', '捐款單位', 'Yhteisö'],
          ['Donations', '捐赠', '捐款', 'Lahjoitukset'],
        ),
        pointsAt(
          'campaign',
          'campaign',
          ['Campaign', '筹款活动', '募款活動', 'Keräys'],
          ['Donations', '捐赠', '捐款', 'Lahjoitukset'],
        ),
        asks('amount', 'currency', ['Amount', '金额', '金額', 'Summa'], { indexed: true }),
        asks('receivedOn', 'date', ['Received on', '到账日期', '入帳日期', 'Saatu'], { indexed: true }),
        chooses('way', ['Way', '方式', '方式', 'Tapa'], {
          transfer: ['Bank transfer', '银行转账', '銀行轉帳', 'Tilisiirto'],
          card: ['Card', '银行卡', '信用卡', 'Kortti'],
          mobile: ['Mobile payment', '移动支付', '行動支付', 'Mobiilimaksu'],
          cash: ['Cash', '现金', '現金', 'Käteinen'],
          kind: ['In kind', '实物', '實物', 'Tavara'],
        }),
        asks('isRegular', 'boolean', ['Monthly', '月捐', '定期定額', 'Kuukausilahjoitus']),
        asks('isThanked', 'boolean', ['Thanked', '已致谢', '已致謝', 'Kiitetty']),
        asks('receiptNumber', 'text', ['Receipt number', '票据编号', '收據編號', 'Kuitin numero']),
        owned,
      ],
    },
  ],
  fields: {
    contact: [
      chooses(
        'supporterRole',
        ['Supports as', '支持身份', '支持身分', 'Tukijan rooli'],
        {
          donor: ['Donor', '捐赠人', '捐款人', 'Lahjoittaja'],
          regular: ['Monthly donor', '月捐人', '定期捐款人', 'Kuukausilahjoittaja'],
          volunteer: ['Volunteer', '志愿者', '志工', 'Vapaaehtoinen'],
          board: ['Board member', '理事', '理事', 'Hallituksen jäsen'],
          beneficiary: ['Beneficiary', '受助人', '受助者', 'Avunsaaja'],
          media: ['Press', '媒体', '媒體', 'Media'],
        },
        'multiSelect',
      ),
      asks('mayBeWritten', 'boolean', [
        'Agreed to letters',
        '同意接收来信',
        '同意接收來信',
        'Lupa kirjeisiin',
      ]),
    ],
    deal: [
      nextStepOn,
      pointsAt(
        'campaign',
        'campaign',
        ['Campaign', '筹款活动', '募款活動', 'Keräys'],
        ['Major gifts and grants', '大额捐赠与资助', '大額捐款與補助', 'Suurlahjoitukset ja avustukset'],
      ),
      chooses('purpose', ['Purpose', '用途', '用途', 'Käyttötarkoitus'], {
        free: ['Free use', '非限定', '不指定用途', 'Vapaa käyttö'],
        programme: ['A programme', '指定项目', '指定計畫', 'Ohjelma'],
        emergency: ['Emergency', '紧急救助', '緊急救助', 'Hätäapu'],
        building: ['Building', '建设', '建設', 'Rakentaminen'],
      }),
      asks('reportDueOn', 'date', ['Report due', '结项报告日期', '結案報告日期', 'Raportti viimeistään']),
    ],
  },
  sections: {
    deal: labels(['Gift or grant', '捐赠与资助', '捐款與補助', 'Lahjoitus tai avustus']),
    contact: labels(['Support', '支持情况', '支持情況', 'Tuki']),
  },
  views: [
    nextSteps,
    {
      key: 'toThank',
      object: 'donation',
      label: labels(['To be thanked', '待致谢', '待致謝', 'Kiitettävät']),
      layout: 'table',
      filter: { field: 'isThanked', op: 'neq', value: true },
      sort: [{ field: 'receivedOn', direction: 'desc' }],
      columns: ['name', 'donor', 'organisation', 'amount', 'receivedOn', 'campaign', 'owner'],
    },
    {
      key: 'reportsDue',
      object: 'deal',
      label: labels(['Reports due', '待提交报告', '待交報告', 'Tulevat raportit']),
      layout: 'table',
      filter: { field: 'reportDueOn', op: 'within', value: 'next 90 days' },
      sort: [{ field: 'reportDueOn', direction: 'asc' }],
      columns: ['name', 'company', 'amount', 'reportDueOn', 'owner'],
    },
  ],
  today: ['toThank', 'reportsDue'],
  sample: {
    deals: [
      [
        '{company}: Partnership for the year',
        '{company}年度公益合作',
        '{company}年度公益合作',
        '{company}: Vuosikumppanuus',
      ],
      ['{company}: Programme grant', '{company}项目资助', '{company}計畫補助', '{company}: Hankeavustus'],
      ['{company}: Building fund', '{company}建设基金', '{company}建設基金', '{company}: Rakennusrahasto'],
      [
        '{company}: Matching gifts',
        '{company}员工配捐',
        '{company}員工相對捐款',
        '{company}: Henkilöstön lahjoitukset',
      ],
    ],
    amounts: [1_000, 60_000],
    products: [
      ['School meals', '爱心午餐', '營養午餐', 'Kouluruoka'],
      ['Clean water', '清洁饮水', '乾淨飲水', 'Puhdas vesi'],
      ['Scholarships', '助学金', '獎助學金', 'Stipendit'],
    ],
    titles: {
      campaign: [
        ['Winter appeal', '冬日暖阳', '冬日送暖', 'Talvikeräys'],
        ['A library for every school', '乡村图书室', '偏鄉圖書館', 'Kirjasto joka kouluun'],
        ['Spring run', '春季公益跑', '春季公益路跑', 'Kevätjuoksu'],
      ],
      donation: [
        ['Donation of {company}', '{company}捐赠', '{company}捐款', 'Lahjoitus: {company}'],
        ['Matching gift of {company}', '{company}配捐', '{company}相對捐款', 'Vastinlahjoitus: {company}'],
      ],
    },
    industries: ['services', 'finance', 'retail', 'education', 'publicSector'],
  },
}
