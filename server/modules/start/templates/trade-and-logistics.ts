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

/** Goods across borders: lanes, Incoterms, containers, letters of credit, shipments. */
export const tradeAndLogistics: IndustryTemplate = {
  key: 'tradeAndLogistics',
  icon: 'ship',
  label: labels(['Trade and logistics', '外贸与物流', '貿易與物流', 'Kauppa ja logistiikka']),
  about: labels([
    'Enquiries and samples, lanes and Incoterms, containers, payment, shipments on the way.',
    '询盘与样品、航线与贸易术语、箱量、付款方式、在途货运。',
    '詢價與樣品、航線與貿易條件、櫃量、付款方式、在途貨運。',
    'Kyselyt ja näytteet, reitit ja Incoterms, kontit, maksutavat ja lähetykset.',
  ]),
  pipelines: [
    {
      key: 'export',
      label: labels(['Export orders', '外贸订单', '外銷訂單', 'Vientitilaukset']),
      stages: [
        stage('enquiry', ['Enquiry', '询盘', '詢盤', 'Kysely'], 10, 5),
        stage('quoted', ['Quoted', '报价', '報價', 'Tarjottu'], 30, 14),
        stage('sample', ['Sample sent', '寄样', '寄樣', 'Näyte lähetetty'], 50, 21),
        stage('proforma', ['Pro forma', '形式发票（PI）', '形式發票（PI）', 'Proforma'], 75, 10),
        stage('deposit', ['Deposit or L/C', '定金或信用证', '訂金或信用狀', 'Ennakko tai remburssi'], 90, 14),
        ...ends(
          ['Order confirmed', '订单确认', '訂單確認', 'Tilaus vahvistettu'],
          ['Lost', '丢单', '失單', 'Hävitty'],
        ),
      ],
    },
    {
      key: 'freight',
      label: labels(['Freight contracts', '货运合约', '運務合約', 'Rahtisopimukset']),
      stages: [
        stage('lane', ['Lane analysed', '航线分析', '航線分析', 'Reitti selvitetty'], 20, 10),
        stage('rate', ['Rate offered', '运价报价', '運價報價', 'Rahti tarjottu'], 45, 14),
        stage('trial', ['Trial shipment', '试单', '試單', 'Koelähetys'], 70, 30),
        ...ends(['Contract', '签约', '簽約', 'Sopimus'], ['Lost', '丢单', '失單', 'Hävitty']),
      ],
    },
  ],
  objects: [
    {
      name: 'shipment',
      label: labels(['Shipment', '货运', '貨運', 'Lähetys']),
      pluralLabel: labels(['Shipments', '货运', '貨運', 'Lähetykset']),
      icon: 'ship',
      color: 'lagoon',
      fields: [
        named(['Shipment', '运单', '運單', 'Lähetys']),
        pointsAt(
          'deal',
          'deal',
          ['Deal', '商机', '商機', 'Kauppa'],
          ['Shipments', '货运', '貨運', 'Lähetykset'],
        ),
        pointsAt(
          'company',
          'company',
          ['Customer', '客户', '客戶', 'Asiakas'],
          ['Shipments', '货运', '貨運', 'Lähetykset'],
        ),
        chooses('state', ['State', '状态', '狀態', 'Tila'], {
          booked: ['Booked', '已订舱', '已訂艙', 'Varattu'],
          loaded: ['Loaded', '已装箱', '已裝櫃', 'Lastattu'],
          moving: ['On the way', '在途', '在途', 'Matkalla'],
          customs: ['In customs', '清关中', '通關中', 'Tullissa'],
          delivered: ['Delivered', '已签收', '已送達', 'Toimitettu'],
        }),
        chooses('mode', ['Mode', '运输方式', '運輸方式', 'Kuljetusmuoto'], {
          sea: ['Sea', '海运', '海運', 'Meri'],
          air: ['Air', '空运', '空運', 'Lento'],
          rail: ['Rail', '铁路', '鐵路', 'Juna'],
          road: ['Road', '公路', '公路', 'Maantie'],
          courier: ['Courier', '快递', '快遞', 'Kuriiri'],
        }),
        asks('containerNumber', 'text', ['Container number', '箱号', '櫃號', 'Kontin numero'], {
          searchable: true,
        }),
        asks('billOfLading', 'text', ['Bill of lading', '提单号', '提單號碼', 'Konossementti'], {
          searchable: true,
        }),
        asks('departsOn', 'date', ['Departure (ETD)', '开船日（ETD）', '開船日（ETD）', 'Lähtö (ETD)']),
        asks('arrivesOn', 'date', ['Arrival (ETA)', '到港日（ETA）', '到港日（ETA）', 'Saapuu (ETA)'], {
          indexed: true,
        }),
        owned,
      ],
    },
  ],
  served: ['shipment'],
  fields: {
    deal: [
      nextStepOn,
      chooses('incoterm', ['Incoterm', '贸易术语', '貿易條件', 'Incoterm'], {
        exw: ['EXW', 'EXW', 'EXW', 'EXW'],
        fca: ['FCA', 'FCA', 'FCA', 'FCA'],
        fob: ['FOB', 'FOB', 'FOB', 'FOB'],
        cfr: ['CFR', 'CFR', 'CFR', 'CFR'],
        cif: ['CIF', 'CIF', 'CIF', 'CIF'],
        cpt: ['CPT', 'CPT', 'CPT', 'CPT'],
        cip: ['CIP', 'CIP', 'CIP', 'CIP'],
        dap: ['DAP', 'DAP', 'DAP', 'DAP'],
        dpu: ['DPU', 'DPU', 'DPU', 'DPU'],
        ddp: ['DDP', 'DDP', 'DDP', 'DDP'],
        fas: ['FAS', 'FAS', 'FAS', 'FAS'],
      }),
      asks('loadPort', 'text', ['Port of loading', '起运港', '裝貨港', 'Lastaussatama']),
      asks('dischargePort', 'text', ['Port of discharge', '目的港', '卸貨港', 'Purkusatama']),
      chooses('container', ['Container', '箱型', '櫃型', 'Kontti'], {
        lcl: ['LCL', '拼箱（LCL）', '併櫃（LCL）', 'LCL'],
        gp20: ['20′ GP', '20尺柜', '20呎櫃', '20′ GP'],
        gp40: ['40′ GP', '40尺柜', '40呎櫃', '40′ GP'],
        hq40: ['40′ HQ', '40尺高柜', '40呎高櫃', '40′ HQ'],
        reefer: ['Reefer', '冷藏箱', '冷凍櫃', 'Kylmäkontti'],
      }),
      asks('containers', 'number', ['Containers', '箱量', '櫃量', 'Kontteja'], {
        options: { decimals: 0, min: 0 },
      }),
      chooses('paymentTerm', ['Payment', '付款方式', '付款方式', 'Maksutapa'], {
        tt: ['T/T in advance', '电汇预付（T/T）', '電匯預付（T/T）', 'Ennakko (T/T)'],
        deposit: [
          '30 % deposit, rest before loading',
          '30%定金，发货前付清',
          '30%訂金，出貨前付清',
          '30 % ennakko, loput ennen lastausta',
        ],
        lc: ['L/C at sight', '即期信用证', '即期信用狀', 'Remburssi'],
        dp: ['D/P', '付款交单（D/P）', '付款交單（D/P）', 'D/P'],
        oa: ['Open account', '赊销（O/A）', '記帳（O/A）', 'Tilille'],
      }),
      asks('hsCode', 'text', ['HS code', 'HS编码', 'HS編碼', 'HS-koodi']),
      asks('loadBy', 'date', ['Load by', '最晚装运日', '最遲裝運日', 'Lastattava viimeistään']),
    ],
    company: [
      chooses('tradeRole', ['Role', '客户角色', '客戶角色', 'Rooli'], {
        importer: ['Importer', '进口商', '進口商', 'Maahantuoja'],
        wholesaler: ['Wholesaler', '批发商', '批發商', 'Tukkuri'],
        retailer: ['Retail chain', '零售连锁', '零售通路', 'Vähittäisketju'],
        manufacturer: ['Manufacturer', '工厂', '工廠', 'Valmistaja'],
        forwarder: ['Forwarder', '货代', '貨代', 'Huolitsija'],
        carrier: ['Carrier', '船公司', '船公司', 'Varustamo'],
      }),
      asks('market', 'text', ['Market', '目标市场', '目標市場', 'Markkina']),
    ],
  },
  sections: {
    deal: labels(['Delivery and payment', '交货与付款', '交貨與付款', 'Toimitus ja maksu']),
    company: labels(['Trade', '贸易信息', '貿易資訊', 'Kauppa']),
  },
  views: [
    nextSteps,
    {
      key: 'toLoad',
      object: 'deal',
      label: labels(['To be loaded', '待装运', '待裝運', 'Lastattavat']),
      layout: 'table',
      filter: { and: [openDeals, { field: 'loadBy', op: 'isNotBlank' }] },
      sort: [{ field: 'loadBy', direction: 'asc' }],
      columns: ['name', 'company', 'incoterm', 'loadPort', 'dischargePort', 'container', 'loadBy', 'amount'],
    },
    {
      key: 'shipmentsByState',
      object: 'shipment',
      label: labels(['By state', '按状态', '依狀態', 'Tilan mukaan']),
      layout: 'board',
      groupBy: 'state',
    },
    {
      key: 'arriving',
      object: 'shipment',
      label: labels(['Arriving soon', '即将到港', '即將到港', 'Pian perillä']),
      layout: 'table',
      filter: { field: 'arrivesOn', op: 'within', value: 'next 14 days' },
      sort: [{ field: 'arrivesOn', direction: 'asc' }],
      columns: ['name', 'company', 'state', 'mode', 'containerNumber', 'arrivesOn', 'owner'],
    },
  ],
  today: ['toLoad', 'arriving'],
  sample: {
    deals: [
      [
        '{company}: 2 × 40′ HQ, spring order',
        '{company}春季订单2×40HQ',
        '{company}春季訂單2×40HQ',
        '{company}: 2 × 40′ HQ, kevättilaus',
      ],
      ['{company}: Trial order', '{company}试订单', '{company}試訂單', '{company}: Koetilaus'],
      ['{company}: Yearly lane', '{company}年度航线合约', '{company}年度航線合約', '{company}: Vuosireitti'],
      [
        '{company}: LCL every month',
        '{company}每月拼箱',
        '{company}每月併櫃',
        '{company}: LCL kuukausittain',
      ],
      ['{company}: Reefer cargo', '{company}冷藏货', '{company}冷藏貨', '{company}: Kylmälasti'],
    ],
    amounts: [8_000, 220_000],
    products: [
      ['Garden furniture', '户外家具', '戶外家具', 'Puutarhakalusteet'],
      ['LED lighting', 'LED灯具', 'LED燈具', 'LED-valaisimet'],
      ['Sea freight', '海运服务', '海運服務', 'Merirahti'],
      ['Customs clearance', '报关服务', '報關服務', 'Tullaus'],
    ],
    titles: {
      shipment: [
        [
          '{company}: Ningbo to Hamburg',
          '{company}宁波至汉堡',
          '{company}寧波至漢堡',
          '{company}: Ningbo–Hampuri',
        ],
        [
          '{company}: Shanghai to Helsinki',
          '{company}上海至赫尔辛基',
          '{company}上海至赫爾辛基',
          '{company}: Shanghai–Helsinki',
        ],
        [
          '{company}: Kaohsiung to Los Angeles',
          '{company}高雄至洛杉矶',
          '{company}高雄至洛杉磯',
          '{company}: Kaohsiung–Los Angeles',
        ],
      ],
    },
    industries: ['retail', 'logistics', 'manufacturing'],
  },
}
