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

/** Homes and premises: properties on offer, viewings, offers, closing. */
export const realEstate: IndustryTemplate = {
  key: 'realEstate',
  icon: 'home',
  label: labels(['Real estate', '房地产', '不動產', 'Kiinteistöt']),
  about: labels([
    'Properties on offer, viewings, what a buyer looks for, offers up to the closing.',
    '房源、带看、买方需求，以及从出价到过户。',
    '物件、帶看、買方需求，以及從出價到過戶。',
    'Kohteet, näytöt, ostajan toiveet ja tarjoukset kauppakirjaan asti.',
  ]),
  pipelines: [
    {
      key: 'buyers',
      label: labels(['Buyers and tenants', '买卖与租赁', '買賣與租賃', 'Ostajat ja vuokraajat']),
      stages: [
        stage('enquiry', ['Enquiry', '咨询', '詢問', 'Yhteydenotto'], 10, 5),
        stage('needs', ['Needs clear', '需求明确', '需求明確', 'Tarpeet selvillä'], 20, 10),
        stage('viewing', ['Viewing', '带看', '帶看', 'Näyttö'], 40, 14),
        stage('offer', ['Offer made', '出价', '出價', 'Tarjous'], 65, 7),
        stage('reserved', ['Deposit paid', '已付定金', '已付斡旋金', 'Käsiraha maksettu'], 85, 21),
        stage('closing', ['Contract and loan', '网签与贷款', '簽約與貸款', 'Kauppakirja ja laina'], 95, 30),
        ...ends(['Closed', '已过户', '已過戶', 'Kauppa tehty'], ['Lost', '流失', '流失', 'Rauennut']),
      ],
    },
    {
      key: 'listings',
      label: labels(['Mandates', '房源委托', '委託銷售', 'Toimeksiannot']),
      stages: [
        stage('owner', ['Owner contacted', '联系业主', '聯絡屋主', 'Omistajaan yhteys'], 15, 14),
        stage('valuation', ['Valuation', '评估', '估價', 'Arviokäynti'], 40, 10),
        stage('mandate', ['Mandate offered', '委托洽谈', '委託洽談', 'Tarjottu'], 65, 10),
        ...ends(
          ['Mandate signed', '签订委托', '簽訂委託', 'Toimeksianto saatu'],
          ['Not listed', '未委托', '未委託', 'Ei toimeksiantoa'],
        ),
      ],
    },
  ],
  objects: [
    {
      name: 'property',
      label: labels(['Property', '房源', '物件', 'Kohde']),
      pluralLabel: labels(['Properties', '房源', '物件', 'Kohteet']),
      icon: 'home',
      color: 'fir',
      fields: [
        named(['Property', '房源名称', '物件名稱', 'Kohde']),
        asks('place', 'address', ['Address', '地址', '地址', 'Osoite']),
        chooses('propertyKind', ['Kind', '类型', '類型', 'Laji'], {
          flat: ['Flat', '公寓', '公寓', 'Kerrostalo'],
          house: ['House', '别墅', '透天', 'Omakotitalo'],
          office: ['Office', '写字楼', '辦公室', 'Toimisto'],
          shop: ['Shop', '商铺', '店面', 'Liiketila'],
          land: ['Land', '土地', '土地', 'Tontti'],
          industrial: ['Industrial', '厂房', '廠房', 'Tuotantotila'],
        }),
        chooses('offer', ['For', '交易方式', '交易方式', 'Tarjolla'], {
          sale: ['Sale', '出售', '出售', 'Myynti'],
          rent: ['Rent', '出租', '出租', 'Vuokra'],
        }),
        chooses('state', ['State', '状态', '狀態', 'Tila'], {
          coming: ['Coming', '待上架', '待上架', 'Tulossa'],
          open: ['On offer', '在售', '銷售中', 'Tarjolla'],
          reserved: ['Reserved', '已定', '已收斡旋', 'Varattu'],
          gone: ['Sold or let', '已成交', '已成交', 'Myyty tai vuokrattu'],
        }),
        asks('askingPrice', 'currency', ['Asking price', '挂牌价', '開價', 'Pyyntihinta'], { indexed: true }),
        asks('area', 'number', ['Area (m²)', '面积（㎡）', '坪數（㎡）', 'Pinta-ala (m²)'], {
          options: { decimals: 1, min: 0 },
        }),
        asks('rooms', 'number', ['Rooms', '居室', '房數', 'Huoneita'], { options: { decimals: 0, min: 0 } }),
        asks('builtIn', 'number', ['Built in', '建成年份', '完工年份', 'Rakennettu'], {
          options: { decimals: 0, min: 1500, max: 2200 },
        }),
        pointsAt(
          'seller',
          'contact',
          ['Owner of the property', '业主', '屋主', 'Omistaja'],
          ['Properties', '名下房源', '名下物件', 'Omistaa'],
        ),
        owned,
      ],
    },
    {
      name: 'viewing',
      label: labels(['Viewing', '带看', '帶看', 'Näyttö']),
      pluralLabel: labels(['Viewings', '带看', '帶看', 'Näytöt']),
      icon: 'calendar',
      color: 'sky',
      fields: [
        named(['Viewing', '带看主题', '帶看主題', 'Näyttö']),
        pointsAt(
          'property',
          'property',
          ['Property', '房源', '物件', 'Kohde'],
          ['Viewings', '带看', '帶看', 'Näytöt'],
        ),
        pointsAt(
          'visitor',
          'contact',
          ['Visitor', '客户', '客戶', 'Kävijä'],
          ['Viewings', '带看', '帶看', 'Näytöt'],
        ),
        asks('on', 'dateTime', ['When', '时间', '時間', 'Milloin']),
        chooses('impression', ['Impression', '反馈', '回饋', 'Vaikutelma'], {
          keen: ['Keen', '有意向', '有意願', 'Kiinnostunut'],
          thinking: ['Thinking', '考虑中', '考慮中', 'Harkitsee'],
          no: ['Not for them', '不合适', '不適合', 'Ei sovi'],
        }),
        owned,
      ],
    },
  ],
  served: ['property'],
  fields: {
    deal: [
      nextStepOn,
      pointsAt(
        'property',
        'property',
        ['Property', '房源', '物件', 'Kohde'],
        ['Deals', '商机', '商機', 'Kaupat'],
      ),
      asks('budgetUpTo', 'currency', ['Budget up to', '预算上限', '預算上限', 'Budjetti enintään']),
      asks('wantsArea', 'text', ['Wanted area', '意向区域', '偏好區域', 'Toivottu alue']),
      chooses('financing', ['Financing', '付款方式', '付款方式', 'Rahoitus'], {
        cash: ['Own funds', '全款', '自備款', 'Omat varat'],
        loan: ['Loan', '按揭贷款', '房貸', 'Laina'],
        approved: ['Loan promised', '贷款已批', '貸款已核准', 'Lainalupaus'],
      }),
      asks('commission', 'percent', ['Commission', '佣金比例', '服務費率', 'Välityspalkkio'], {
        options: { decimals: 2, min: 0, max: 100 },
      }),
    ],
    contact: [
      chooses('interest', ['Looks for', '客户身份', '客戶身分', 'Hakee'], {
        buy: ['Buys', '买方', '買方', 'Ostaa'],
        sell: ['Sells', '卖方', '賣方', 'Myy'],
        rent: ['Rents', '租客', '承租人', 'Vuokraa'],
        let: ['Lets', '房东', '房東', 'Vuokraa ulos'],
        invest: ['Invests', '投资客', '投資客', 'Sijoittaa'],
      }),
    ],
  },
  sections: {
    deal: labels(['What they look for', '购房需求', '購屋需求', 'Mitä haetaan']),
    contact: labels(['Interest', '意向', '意向', 'Kiinnostus']),
  },
  views: [
    nextSteps,
    {
      key: 'onOffer',
      object: 'property',
      label: labels(['On offer', '在售房源', '銷售中物件', 'Tarjolla']),
      layout: 'table',
      filter: { field: 'state', op: 'eq', value: 'open' },
      sort: [{ field: 'askingPrice', direction: 'desc' }],
      columns: ['name', 'propertyKind', 'askingPrice', 'area', 'rooms', 'place', 'owner'],
    },
    {
      key: 'propertiesByState',
      object: 'property',
      label: labels(['By state', '按状态', '依狀態', 'Tilan mukaan']),
      layout: 'board',
      groupBy: 'state',
      sumField: 'askingPrice',
    },
    {
      key: 'viewingsComing',
      object: 'viewing',
      label: labels(['Coming viewings', '近期带看', '近期帶看', 'Tulevat näytöt']),
      layout: 'table',
      filter: { field: 'on', op: 'within', value: 'next 14 days' },
      sort: [{ field: 'on', direction: 'asc' }],
      columns: ['name', 'on', 'property', 'visitor', 'owner'],
    },
  ],
  today: ['viewingsComing'],
  sample: {
    deals: [
      [
        '{company}: Office lease',
        '{company}办公室租赁',
        '{company}辦公室承租',
        '{company}: Toimiston vuokraus',
      ],
      ['{company}: New premises', '{company}新址选购', '{company}新址購置', '{company}: Uudet toimitilat'],
      [
        '{company}: Shop on the main street',
        '{company}临街商铺',
        '{company}臨街店面',
        '{company}: Liiketila pääkadulta',
      ],
      ['{company}: Staff flats', '{company}员工公寓', '{company}員工宿舍', '{company}: Työsuhdeasunnot'],
      ['{company}: Plot for a hall', '{company}仓储用地', '{company}倉儲用地', '{company}: Tontti hallille'],
    ],
    amounts: [60_000, 900_000],
    products: [
      ['Sales brokerage', '买卖居间', '買賣仲介', 'Myyntivälitys'],
      ['Letting', '租赁居间', '租賃仲介', 'Vuokravälitys'],
      ['Valuation', '房产评估', '不動產估價', 'Arviointi'],
    ],
    titles: {
      property: [
        ['Two-bedroom flat by the park', '公园旁两居室', '公園旁兩房', 'Kolmio puiston laidalla'],
        ['Corner shop, 85 m²', '转角商铺85㎡', '三角窗店面85㎡', 'Kulmaliiketila 85 m²'],
        ['Office floor with terrace', '带露台办公整层', '附露台整層辦公室', 'Toimistokerros terassilla'],
        ['Terraced house, 4 rooms', '联排别墅四居', '連棟透天四房', 'Rivitalo, 4 huonetta'],
        ['Warehouse near the port', '港区仓库', '港區倉庫', 'Varasto sataman lähellä'],
      ],
      viewing: [
        ['First viewing', '首次带看', '首次帶看', 'Ensinäyttö'],
        ['Second viewing', '复看', '複看', 'Toinen näyttö'],
        ['Viewing with the family', '家人同看', '家人同看', 'Näyttö perheelle'],
      ],
    },
    industries: ['services', 'retail', 'technology', 'finance', 'logistics'],
  },
}
