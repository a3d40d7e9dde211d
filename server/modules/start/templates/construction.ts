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

/** Building work won by bids: projects, sites, who designs and who builds. */
export const construction: IndustryTemplate = {
  key: 'construction',
  icon: 'tool',
  label: labels(['Construction', '建筑工程', '營建工程', 'Rakentaminen']),
  about: labels([
    'Projects and sites, bids with their deadlines, who designs, builds and decides.',
    '工程项目与工地、投标截止，以及设计、施工与决策各方。',
    '工程專案與工地、投標截止，以及設計、施工與決策各方。',
    'Hankkeet ja työmaat, tarjousten määräajat, suunnittelijat ja rakentajat.',
  ]),
  pipelines: [
    {
      key: 'bids',
      label: labels(['Bids', '工程投标', '工程投標', 'Urakkatarjoukset']),
      stages: [
        stage('lead', ['Project known', '项目信息', '專案情報', 'Hanke tiedossa'], 5, 30),
        stage('prequalification', ['Prequalified', '资格预审', '資格預審', 'Esikelpoisuus'], 20, 21),
        stage('takeoff', ['Quantities taken', '工程量清单', '數量計算', 'Määrälaskenta'], 30, 14),
        stage('bid', ['Bid handed in', '已投标', '已投標', 'Tarjous jätetty'], 45, 30),
        stage('shortlist', ['Shortlisted', '入围', '入圍', 'Jatkossa'], 60, 21),
        stage('negotiation', ['Contract talks', '合同谈判', '議約', 'Sopimusneuvottelu'], 80, 21),
        ...ends(['Awarded', '中标', '得標', 'Urakka saatu'], ['Not awarded', '未中标', '未得標', 'Ei saatu']),
      ],
    },
  ],
  objects: [
    {
      name: 'project',
      label: labels(['Project', '工程项目', '工程專案', 'Hanke']),
      pluralLabel: labels(['Projects', '工程项目', '工程專案', 'Hankkeet']),
      icon: 'building',
      color: 'amber',
      fields: [
        named(['Project name', '项目名称', '專案名稱', 'Hankkeen nimi']),
        pointsAt(
          'client',
          'company',
          ['Client', '建设单位', '業主', 'Tilaaja'],
          ['Projects', '工程项目', '工程專案', 'Hankkeet'],
        ),
        pointsAt(
          'architect',
          'company',
          ['Architect', '设计单位', '設計單位', 'Suunnittelija'],
          ['Designs', '设计项目', '設計專案', 'Suunnittelee'],
        ),
        pointsAt(
          'contractor',
          'company',
          ['General contractor', '总承包', '總承包商', 'Pääurakoitsija'],
          ['Builds', '承建项目', '承建專案', 'Urakoi'],
        ),
        chooses('phase', ['Phase', '阶段', '階段', 'Vaihe'], {
          planned: ['Planned', '规划', '規劃', 'Suunnitteilla'],
          tendered: ['Out to tender', '招标', '招標', 'Kilpailutuksessa'],
          building: ['Under construction', '在建', '施工中', 'Rakenteilla'],
          handed: ['Handed over', '已竣工', '已完工', 'Luovutettu'],
        }),
        chooses('buildingKind', ['Kind of building', '工程类型', '工程類型', 'Rakennustyyppi'], {
          homes: ['Homes', '住宅', '住宅', 'Asunnot'],
          offices: ['Offices', '办公', '辦公', 'Toimistot'],
          industry: ['Industrial', '工业厂房', '廠房', 'Teollisuus'],
          public: ['Public', '公共建筑', '公共建築', 'Julkinen'],
          roads: ['Infrastructure', '基础设施', '基礎建設', 'Infra'],
        }),
        asks('site', 'address', ['Site', '工地地址', '工地地址', 'Työmaa']),
        asks(
          'floorArea',
          'number',
          ['Floor area (m²)', '建筑面积（㎡）', '樓地板面積（㎡）', 'Kerrosala (m²)'],
          { options: { decimals: 0, min: 0 } },
        ),
        asks('budget', 'currency', ['Project budget', '项目投资', '專案預算', 'Hankkeen budjetti']),
        asks('startsOn', 'date', ['Start on site', '开工日期', '開工日期', 'Työmaa alkaa']),
        asks('handoverOn', 'date', ['Handover', '竣工日期', '完工日期', 'Luovutus']),
        owned,
      ],
    },
  ],
  served: ['project'],
  fields: {
    deal: [
      nextStepOn,
      pointsAt(
        'project',
        'project',
        ['Project', '工程项目', '工程專案', 'Hanke'],
        ['Bids', '投标', '投標', 'Tarjoukset'],
      ),
      asks('bidDueOn', 'date', ['Bid due', '投标截止', '投標截止', 'Tarjous viimeistään']),
      asks('bidBond', 'currency', ['Bid bond', '投标保证金', '押標金', 'Tarjousvakuus']),
      chooses('contractForm', ['Form of contract', '承包方式', '承攬方式', 'Urakkamuoto'], {
        lump: ['Lump sum', '总价包干', '總價承攬', 'Kokonaisurakka'],
        unit: ['Unit prices', '单价合同', '實作實算', 'Yksikköhinta'],
        design: ['Design and build', '设计施工一体', '統包', 'KVR-urakka'],
        sub: ['Subcontract', '专业分包', '專業分包', 'Aliurakka'],
      }),
      asks('scope', 'longText', ['Scope', '承包范围', '承攬範圍', 'Urakan sisältö']),
    ],
    company: [
      chooses('party', ['Party', '参建方', '參與方', 'Osapuoli'], {
        developer: ['Developer', '开发商', '建商', 'Rakennuttaja'],
        public: ['Public client', '政府业主', '公部門業主', 'Julkinen tilaaja'],
        architect: ['Architect', '设计院', '建築師事務所', 'Arkkitehti'],
        contractor: ['General contractor', '总包', '總包', 'Pääurakoitsija'],
        sub: ['Subcontractor', '分包', '分包', 'Aliurakoitsija'],
        supplier: ['Supplier', '材料商', '材料商', 'Tavarantoimittaja'],
      }),
    ],
  },
  sections: {
    deal: labels(['Bid', '投标信息', '投標資訊', 'Tarjous']),
    company: labels(['Part in projects', '参建角色', '參與角色', 'Rooli hankkeissa']),
  },
  views: [
    nextSteps,
    {
      key: 'bidsDue',
      object: 'deal',
      label: labels(['Bids due', '即将截止的投标', '即將截止的投標', 'Jätettävät tarjoukset']),
      layout: 'table',
      filter: { and: [openDeals, { field: 'bidDueOn', op: 'isNotBlank' }] },
      sort: [{ field: 'bidDueOn', direction: 'asc' }],
      columns: ['name', 'company', 'project', 'bidDueOn', 'bidBond', 'amount', 'owner'],
    },
    {
      key: 'projectsByPhase',
      object: 'project',
      label: labels(['By phase', '按阶段', '依階段', 'Vaiheittain']),
      layout: 'board',
      groupBy: 'phase',
      sumField: 'budget',
    },
  ],
  today: ['bidsDue'],
  sample: {
    deals: [
      ['{company}: Facade', '{company}幕墙工程', '{company}帷幕牆工程', '{company}: Julkisivu'],
      ['{company}: Electrical works', '{company}机电安装', '{company}機電工程', '{company}: Sähköurakka'],
      ['{company}: Foundations', '{company}地基基础', '{company}基礎工程', '{company}: Perustukset'],
      ['{company}: Roof renewal', '{company}屋面翻新', '{company}屋頂翻修', '{company}: Kattoremontti'],
      ['{company}: Steel frame', '{company}钢结构', '{company}鋼構工程', '{company}: Teräsrunko'],
    ],
    amounts: [40_000, 1_800_000],
    products: [
      ['Facade', '幕墙', '帷幕牆', 'Julkisivu'],
      ['Electrical works', '机电安装', '機電工程', 'Sähkötyöt'],
      ['Steel frame', '钢结构', '鋼構', 'Teräsrunko'],
      ['Groundworks', '土方工程', '土方工程', 'Maanrakennus'],
    ],
    titles: {
      project: [
        ['{company}: Riverside homes', '{company}滨江住宅', '{company}河岸住宅', '{company}: Rantakorttelit'],
        ['{company}: Logistics hall', '{company}物流仓', '{company}物流倉', '{company}: Logistiikkahalli'],
        [
          '{company}: School extension',
          '{company}学校扩建',
          '{company}校舍增建',
          '{company}: Koulun laajennus',
        ],
        ['{company}: Office tower', '{company}办公楼', '{company}辦公大樓', '{company}: Toimistotorni'],
      ],
    },
    industries: ['construction', 'publicSector', 'services'],
  },
}
