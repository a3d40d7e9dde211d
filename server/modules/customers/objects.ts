import { defineObject, field, option } from '../../core/metadata/define-object.ts'
import { industries, sources } from './choices.ts'

const owner = field('owner', 'member', ['Owner', '负责人', '負責人', 'Vastuuhenkilö'], { indexed: true })
const source = field('source', 'select', ['Source', '来源', '來源', 'Lähde'], {
  options: { options: sources },
})
const description = field('description', 'longText', ['Description', '描述', '描述', 'Kuvaus'], {
  searchable: true,
})
const externalId = field('externalId', 'text', ['External ID', '外部编号', '外部編號', 'Ulkoinen tunnus'], {
  unique: true,
  searchable: true,
})
const address = field('address', 'address', ['Address', '地址', '地址', 'Osoite'], { searchable: true })

const openDeals = { field: 'status', op: 'eq', value: 'open' } as const
const wonDeals = { field: 'status', op: 'eq', value: 'won' } as const
const overDeals = { object: 'deal', via: 'company' } as const

export const companyObject = defineObject({
  name: 'company',
  label: ['Company', '公司', '公司', 'Yritys'],
  pluralLabel: ['Companies', '公司', '公司', 'Yritykset'],
  icon: 'building',
  titleField: 'name',
  ownerField: 'owner',
  fields: [
    field('name', 'text', ['Company name', '公司名称', '公司名稱', 'Yrityksen nimi'], {
      required: true,
      searchable: true,
      indexed: true,
    }),
    field('website', 'url', ['Website', '官网', '網站', 'Verkkosivusto'], { searchable: true }),
    field('industry', 'select', ['Industry', '行业', '產業', 'Toimiala'], {
      indexed: true,
      options: { options: industries },
    }),
    field('phone', 'phone', ['Phone', '电话', '電話', 'Puhelin'], { searchable: true }),
    field('email', 'email', ['Email', '电子邮箱', '電子郵件', 'Sähköposti'], { searchable: true }),
    address,
    field('employees', 'number', ['Employees', '员工人数', '員工人數', 'Henkilöstö'], {
      indexed: true,
      options: { decimals: 0, min: 0 },
    }),
    field('annualRevenue', 'currency', ['Annual revenue', '年营业额', '年營業額', 'Liikevaihto'], {
      indexed: true,
    }),
    field('foundedYear', 'number', ['Founded', '成立年份', '成立年份', 'Perustettu'], {
      options: { decimals: 0, min: 1000, max: 2200 },
    }),
    field('parent', 'reference', ['Parent company', '母公司', '母公司', 'Emoyhtiö'], {
      options: {
        targets: ['company'],
        inverseLabel: { en: 'Subsidiaries', 'zh-Hans': '子公司', 'zh-Hant': '子公司', fi: 'Tytäryhtiöt' },
      },
    }),
    owner,
    source,
    field('openDeals', 'rollUp', ['Open deals', '进行中的商机', '進行中的商機', 'Avoimet kaupat'], {
      options: { resultType: 'number', rollUp: { ...overDeals, function: 'count', filter: openDeals } },
    }),
    field('openValue', 'rollUp', ['Open value', '进行中金额', '進行中金額', 'Avoin arvo'], {
      indexed: true,
      options: {
        resultType: 'currency',
        rollUp: { ...overDeals, function: 'sum', field: 'amount', filter: openDeals },
      },
    }),
    field('wonValue', 'rollUp', ['Won value', '赢单金额', '成交金額', 'Voitettu arvo'], {
      indexed: true,
      options: {
        resultType: 'currency',
        rollUp: { ...overDeals, function: 'sum', field: 'amount', filter: wonDeals },
      },
    }),
    externalId,
    description,
  ],
})

export const contactObject = defineObject({
  name: 'contact',
  label: ['Contact', '联系人', '聯絡人', 'Yhteyshenkilö'],
  pluralLabel: ['Contacts', '联系人', '聯絡人', 'Yhteyshenkilöt'],
  icon: 'user',
  titleField: 'name',
  ownerField: 'owner',
  fields: [
    field('name', 'personName', ['Name', '姓名', '姓名', 'Nimi'], {
      required: true,
      searchable: true,
      indexed: true,
    }),
    field('email', 'email', ['Email', '电子邮箱', '電子郵件', 'Sähköposti'], {
      searchable: true,
      indexed: true,
    }),
    field('phone', 'phone', ['Phone', '电话', '電話', 'Puhelin'], { searchable: true }),
    field('mobile', 'phone', ['Mobile', '手机', '手機', 'Matkapuhelin'], { searchable: true }),
    field('jobTitle', 'text', ['Job title', '职位', '職稱', 'Tehtävänimike'], { searchable: true }),
    field('department', 'text', ['Department', '部门', '部門', 'Osasto']),
    field('company', 'reference', ['Company', '公司', '公司', 'Yritys'], {
      options: {
        targets: ['company'],
        inverseLabel: { en: 'Contacts', 'zh-Hans': '联系人', 'zh-Hant': '聯絡人', fi: 'Yhteyshenkilöt' },
      },
    }),
    owner,
    source,
    address,
    field('birthday', 'date', ['Birthday', '生日', '生日', 'Syntymäpäivä']),
    externalId,
    description,
  ],
})

export const affiliationObject = defineObject({
  name: 'affiliation',
  label: ['Affiliation', '任职', '任職', 'Sidos'],
  pluralLabel: ['Affiliations', '任职', '任職', 'Sidokset'],
  icon: 'link',
  titleField: 'role',
  hidden: true,
  fields: [
    field('contact', 'reference', ['Contact', '联系人', '聯絡人', 'Yhteyshenkilö'], {
      required: true,
      options: {
        targets: ['contact'],
        inverseLabel: {
          en: 'Other companies',
          'zh-Hans': '其他公司',
          'zh-Hant': '其他公司',
          fi: 'Muut yritykset',
        },
      },
    }),
    field('company', 'reference', ['Company', '公司', '公司', 'Yritys'], {
      required: true,
      options: {
        targets: ['company'],
        inverseLabel: {
          en: 'Other contacts',
          'zh-Hans': '其他联系人',
          'zh-Hant': '其他聯絡人',
          fi: 'Muut yhteyshenkilöt',
        },
      },
    }),
    field('role', 'text', ['Role', '角色', '角色', 'Rooli']),
    field('isMain', 'boolean', ['Main company', '主要公司', '主要公司', 'Pääyritys'], {
      defaultValue: false,
    }),
  ],
})

export const productObject = defineObject({
  name: 'product',
  label: ['Product', '产品', '產品', 'Tuote'],
  pluralLabel: ['Products', '产品', '產品', 'Tuotteet'],
  icon: 'package',
  titleField: 'name',
  fields: [
    field('name', 'text', ['Product name', '产品名称', '產品名稱', 'Tuotteen nimi'], {
      required: true,
      searchable: true,
      indexed: true,
    }),
    field('code', 'text', ['Code', '编码', '編碼', 'Tuotekoodi'], { unique: true, searchable: true }),
    field('family', 'text', ['Series', '系列', '系列', 'Sarja'], { indexed: true }),
    field('price', 'currency', ['Price', '价格', '價格', 'Hinta'], {
      indexed: true,
      options: { summed: false },
    }),
    field('status', 'select', ['Status', '状态', '狀態', 'Tila'], {
      defaultValue: 'active',
      options: {
        options: [
          option('active', ['For sale', '在售', '販售中', 'Myynnissä'], 'fir'),
          option('retired', ['Discontinued', '已停售', '已停售', 'Poistunut'], 'graphite'),
        ],
      },
    }),
    externalId,
    description,
  ],
})
