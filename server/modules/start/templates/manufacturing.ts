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

/** Parts and machines to order: from the request for quotation through samples and tooling to series. */
export const manufacturing: IndustryTemplate = {
  key: 'manufacturing',
  icon: 'building-factory-2',
  label: labels(['Manufacturing', '制造业', '製造業', 'Valmistava teollisuus']),
  about: labels([
    'Requests for quotation, drawings and samples, tooling, then series orders.',
    '询价、图纸与打样、模具，直到批量订单。',
    '詢價、圖面與打樣、模具，直到量產訂單。',
    'Tarjouspyynnöt, piirustukset ja näytteet, työkalut ja sarjatilaukset.',
  ]),
  pipelines: [
    {
      key: 'rfq',
      label: labels(['RFQ to series', '询价到量产', '詢價到量產', 'Tarjouspyynnöstä sarjaan']),
      stages: [
        stage('rfq', ['RFQ received', '收到询价', '收到詢價', 'Tarjouspyyntö'], 10, 5),
        stage('feasibility', ['Feasibility', '可行性评估', '可行性評估', 'Toteutettavuus'], 20, 10),
        stage('quoted', ['Quoted', '已报价', '已報價', 'Tarjottu'], 35, 21),
        stage('samples', ['Samples', '打样', '打樣', 'Näytteet'], 55, 30),
        stage('approval', ['Sample approved', '样品确认', '樣品承認', 'Näyte hyväksytty'], 70, 14),
        stage('tooling', ['Tooling', '开模', '開模', 'Työkalut'], 80, 45),
        stage('pilot', ['Pilot run', '小批试产', '小量試產', 'Koesarja'], 90, 21),
        ...ends(['Series order', '量产订单', '量產訂單', 'Sarjatilaus'], ['Lost', '丢单', '失單', 'Hävitty']),
      ],
    },
  ],
  objects: [
    {
      name: 'sampleRun',
      label: labels(['Sample', '样品', '樣品', 'Näyte']),
      pluralLabel: labels(['Samples', '样品', '樣品', 'Näytteet']),
      icon: 'package',
      color: 'amber',
      fields: [
        named(['Sample', '样品名称', '樣品名稱', 'Näyte']),
        pointsAt('deal', 'deal', ['Deal', '商机', '商機', 'Kauppa'], ['Samples', '样品', '樣品', 'Näytteet']),
        pointsAt(
          'company',
          'company',
          ['Company', '公司', '公司', 'Yritys'],
          ['Samples', '样品', '樣品', 'Näytteet'],
        ),
        chooses('state', ['State', '状态', '狀態', 'Tila'], {
          asked: ['Asked for', '待打样', '待打樣', 'Pyydetty'],
          made: ['In the making', '打样中', '打樣中', 'Työn alla'],
          sent: ['Sent', '已寄出', '已寄出', 'Lähetetty'],
          approved: ['Approved', '已确认', '已承認', 'Hyväksytty'],
          refused: ['Refused', '不合格', '不合格', 'Hylätty'],
        }),
        asks('drawing', 'text', ['Drawing and revision', '图号与版本', '圖號與版次', 'Piirustus ja versio']),
        asks('quantity', 'number', ['Quantity', '数量', '數量', 'Määrä'], {
          options: { decimals: 0, min: 0 },
        }),
        asks('sentOn', 'date', ['Sent on', '寄出日期', '寄出日期', 'Lähetetty']),
        owned,
      ],
    },
  ],
  fields: {
    deal: [
      nextStepOn,
      asks('rfqNumber', 'text', ['RFQ number', '询价单号', '詢價單號', 'Tarjouspyynnön numero']),
      asks('partNumber', 'text', ['Part number', '零件号', '料號', 'Osanumero']),
      asks('yearlyVolume', 'number', ['Yearly volume', '年用量', '年用量', 'Vuosimäärä'], {
        options: { decimals: 0, min: 0 },
      }),
      asks('unitPrice', 'currency', ['Unit price', '单价', '單價', 'Kappalehinta']),
      asks('toolingCost', 'currency', ['Tooling cost', '模具费', '模具費', 'Työkalukustannus']),
      asks('startOfProduction', 'date', [
        'Start of production',
        '量产日期（SOP）',
        '量產日期（SOP）',
        'Sarjatuotannon alku',
      ]),
      chooses('process', ['Process', '工艺', '製程', 'Valmistustapa'], {
        machining: ['Machining', '机加工', '機械加工', 'Koneistus'],
        moulding: ['Injection moulding', '注塑', '射出成型', 'Ruiskuvalu'],
        casting: ['Casting', '铸造', '鑄造', 'Valu'],
        sheet: ['Sheet metal', '钣金', '鈑金', 'Ohutlevy'],
        assembly: ['Assembly', '装配', '組裝', 'Kokoonpano'],
      }),
    ],
    company: [
      chooses('approval', ['Supplier approval', '供应商准入', '供應商承認', 'Toimittajahyväksyntä'], {
        none: ['Not yet', '未准入', '未承認', 'Ei vielä'],
        audit: ['Audit planned', '待审厂', '待稽核', 'Auditointi sovittu'],
        approved: ['Approved', '合格供应商', '合格供應商', 'Hyväksytty'],
      }),
      asks('paymentDays', 'number', ['Payment days', '账期（天）', '付款天數', 'Maksuaika (pv)'], {
        options: { decimals: 0, min: 0 },
      }),
    ],
  },
  sections: {
    deal: labels(['Part and volume', '零件与用量', '料件與用量', 'Osa ja määrät']),
    company: labels(['Supply', '供货条件', '供貨條件', 'Toimitusehdot']),
  },
  views: [
    nextSteps,
    {
      key: 'openQuotes',
      object: 'deal',
      label: labels(['RFQs and volumes', '询价与用量', '詢價與用量', 'Tarjouspyynnöt ja määrät']),
      layout: 'table',
      filter: openDeals,
      sort: [{ field: 'startOfProduction', direction: 'asc' }],
      columns: [
        'name',
        'company',
        'rfqNumber',
        'partNumber',
        'yearlyVolume',
        'unitPrice',
        'startOfProduction',
        'stage',
      ],
    },
    {
      key: 'samplesByState',
      object: 'sampleRun',
      label: labels(['By state', '按状态', '依狀態', 'Tilan mukaan']),
      layout: 'board',
      groupBy: 'state',
    },
  ],
  sample: {
    deals: [
      [
        '{company}: Bracket, 20,000 a year',
        '{company}支架年需2万件',
        '{company}支架年需2萬件',
        '{company}: Kannake, 20 000 kpl/v',
      ],
      ['{company}: Pump housing', '{company}泵体壳体', '{company}泵體外殼', '{company}: Pumpun pesä'],
      ['{company}: Control cabinet', '{company}控制柜', '{company}控制箱', '{company}: Ohjauskaappi'],
      ['{company}: Gear set', '{company}齿轮组', '{company}齒輪組', '{company}: Hammaspyöräsarja'],
      ['{company}: Cable assembly', '{company}线束总成', '{company}線組總成', '{company}: Kaapelisarja'],
    ],
    amounts: [15_000, 400_000],
    products: [
      ['Machined parts', '机加工件', '機加工件', 'Koneistetut osat'],
      ['Moulded parts', '注塑件', '射出件', 'Ruiskuvalukappaleet'],
      ['Sheet metal parts', '钣金件', '鈑金件', 'Ohutlevyosat'],
      ['Assemblies', '总成件', '總成件', 'Kokoonpanot'],
    ],
    titles: {
      sampleRun: [
        ['{company}: First samples', '{company}首样', '{company}首件樣品', '{company}: Ensinäytteet'],
        ['{company}: Second round', '{company}二次打样', '{company}二次打樣', '{company}: Toinen kierros'],
      ],
    },
    industries: ['manufacturing', 'energy', 'technology', 'medical', 'construction'],
  },
}
