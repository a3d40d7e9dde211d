import { defineObject, field, option } from '../../core/metadata/define-object.ts'
import { sources } from '../customers/index.ts'

const kinds = [
  option('open', ['Open', '进行中', '進行中', 'Avoin'], 'sky'),
  option('won', ['Won', '赢单', '成交', 'Voitettu'], 'fir'),
  option('lost', ['Lost', '输单', '失單', 'Hävitty'], 'graphite'),
]

export const pipelineObject = defineObject({
  name: 'pipeline',
  label: ['Pipeline', '销售流程', '銷售流程', 'Myyntiputki'],
  pluralLabel: ['Pipelines', '销售流程', '銷售流程', 'Myyntiputket'],
  icon: 'filter',
  titleField: 'name',
  writePermission: 'metadata.manage',
  hidden: true,
  fields: [
    field('name', 'text', ['Name', '名称', '名稱', 'Nimi'], { required: true, searchable: true }),
    field('position', 'number', ['Position', '顺序', '順序', 'Järjestys'], { options: { decimals: 0 } }),
    field('isDefault', 'boolean', ['Default', '默认', '預設', 'Oletus'], { defaultValue: false }),
  ],
})

export const stageObject = defineObject({
  name: 'stage',
  label: ['Stage', '阶段', '階段', 'Vaihe'],
  pluralLabel: ['Stages', '阶段', '階段', 'Vaiheet'],
  icon: 'circle-half-2',
  titleField: 'name',
  writePermission: 'metadata.manage',
  hidden: true,
  fields: [
    field('name', 'text', ['Name', '名称', '名稱', 'Nimi'], { required: true, searchable: true }),
    field('pipeline', 'reference', ['Pipeline', '销售流程', '銷售流程', 'Myyntiputki'], {
      required: true,
      options: {
        targets: ['pipeline'],
        inverseLabel: { en: 'Stages', 'zh-Hans': '阶段', 'zh-Hant': '階段', fi: 'Vaiheet' },
      },
    }),
    field('position', 'number', ['Position', '顺序', '順序', 'Järjestys'], { options: { decimals: 0 } }),
    field('kind', 'select', ['Kind', '类别', '類別', 'Laji'], {
      required: true,
      defaultValue: 'open',
      options: { options: kinds },
    }),
    field('probability', 'percent', ['Probability', '成功率', '成功率', 'Todennäköisyys'], {
      options: { min: 0, max: 100 },
    }),
    field('usualDays', 'number', ['Usual days', '通常天数', '通常天數', 'Tavalliset päivät'], {
      options: { decimals: 0, min: 0 },
    }),
    field('requiredFields', 'json', ['Required fields', '必填字段', '必填欄位', 'Pakolliset kentät']),
  ],
})

const lostReasons = [
  option('price', ['Price', '价格', '價格', 'Hinta'], 'amber'),
  option(
    'competitor',
    ['Chose a competitor', '选择了竞争对手', '選擇競爭對手', 'Valitsi kilpailijan'],
    'brick',
  ),
  option('noBudget', ['No budget', '没有预算', '沒有預算', 'Ei budjettia'], 'graphite'),
  option('noDecision', ['No decision', '没有决定', '沒有決定', 'Ei päätöstä'], 'graphite'),
  option('timing', ['Timing', '时机', '時機', 'Ajoitus'], 'sky'),
  option('missingFeature', ['Missing feature', '缺少功能', '缺少功能', 'Puuttuva ominaisuus'], 'iris'),
  option('other', ['Other', '其他', '其他', 'Muu'], 'graphite'),
]

const dealsOf = { en: 'Deals', 'zh-Hans': '商机', 'zh-Hant': '商機', fi: 'Kaupat' }

export const dealObject = defineObject({
  name: 'deal',
  label: ['Deal', '商机', '商機', 'Kauppa'],
  pluralLabel: ['Deals', '商机', '商機', 'Kaupat'],
  icon: 'layout-kanban',
  titleField: 'name',
  ownerField: 'owner',
  fields: [
    field('name', 'text', ['Deal name', '商机名称', '商機名稱', 'Kaupan nimi'], {
      required: true,
      searchable: true,
      indexed: true,
    }),
    field('company', 'reference', ['Company', '公司', '公司', 'Yritys'], {
      options: { targets: ['company'], inverseLabel: dealsOf },
    }),
    field('contact', 'reference', ['Contact', '联系人', '聯絡人', 'Yhteyshenkilö'], {
      options: { targets: ['contact'], inverseLabel: dealsOf },
    }),
    field('stage', 'reference', ['Stage', '阶段', '階段', 'Vaihe'], {
      required: true,
      options: { targets: ['stage'], inverseLabel: dealsOf },
    }),
    field('pipeline', 'reference', ['Pipeline', '销售流程', '銷售流程', 'Myyntiputki'], {
      followsFrom: 'deal.stage',
      options: { targets: ['pipeline'], inverseLabel: dealsOf },
    }),
    field('status', 'select', ['Status', '状态', '狀態', 'Tila'], {
      readOnly: true,
      followsFrom: 'deal.stage',
      indexed: true,
      options: { options: kinds },
    }),
    field('amount', 'currency', ['Amount', '金额', '金額', 'Summa'], {
      indexed: true,
      options: { rateDateField: 'closeDate' },
    }),
    field('probability', 'percent', ['Probability', '成功率', '成功率', 'Todennäköisyys'], {
      followsFrom: 'deal.stage',
      options: { min: 0, max: 100 },
    }),
    field('closeDate', 'date', ['Close date', '预计签约日期', '預計結案日期', 'Päätöspäivä'], {
      indexed: true,
    }),
    field('startDate', 'date', ['Start date', '开始日期', '開始日期', 'Aloituspäivä']),
    field('owner', 'member', ['Owner', '负责人', '負責人', 'Vastuuhenkilö'], { indexed: true }),
    field('product', 'reference', ['Product', '产品', '產品', 'Tuote'], {
      options: { targets: ['product'], inverseLabel: dealsOf },
    }),
    field('source', 'select', ['Source', '来源', '來源', 'Lähde'], { options: { options: sources } }),
    field('nextStep', 'text', ['Next step', '下一步', '下一步', 'Seuraava askel']),
    field('lostReason', 'select', ['Lost reason', '输单原因', '失單原因', 'Häviön syy'], {
      options: { options: lostReasons },
    }),
    field('stageSince', 'dateTime', ['In stage since', '进入阶段时间', '進入階段時間', 'Vaiheessa alkaen'], {
      readOnly: true,
      knownElsewhere: true,
      followsFrom: 'deal.stage',
      indexed: true,
    }),
    field('closedAt', 'dateTime', ['Closed at', '结案时间', '結案時間', 'Päätetty'], {
      readOnly: true,
      followsFrom: 'deal.stage',
      // Boards show what was closed last first.
      indexed: true,
    }),
    field('externalId', 'text', ['External ID', '外部编号', '外部編號', 'Ulkoinen tunnus'], {
      unique: true,
      searchable: true,
    }),
    field('description', 'longText', ['Description', '描述', '描述', 'Kuvaus'], { searchable: true }),
  ],
})
