import type { FieldTypeName } from '../fields/field-type.ts'
import type { FieldDefinition, FieldOptions, LocalizedText, Metadata, ObjectDefinition } from '../metadata.ts'

/** Objects like the standard ones, for the tests of header guessing. */
export const exampleObjects: Metadata['objects'] = new Map(
  [
    object('company', { en: 'Company', 'zh-Hans': '公司', 'zh-Hant': '公司', fi: 'Yritys' }, [
      field('name', 'text'),
      field('website', 'url', { en: 'Website' }),
      field('industry', 'select'),
      field('phone', 'phone'),
      field('address', 'address'),
      field('employees', 'number'),
      field('annualRevenue', 'currency', { en: 'Annual revenue' }),
      field('foundedYear', 'number', { en: 'Founded' }),
      field('parent', 'reference', { en: 'Parent company' }, { targets: ['company'] }),
      field('owner', 'member'),
      field('description', 'longText'),
      field('tags', 'multiSelect'),
      field('externalId', 'text', { en: 'External ID' }),
    ]),
    object('contact', { en: 'Contact', 'zh-Hans': '联系人', 'zh-Hant': '聯絡人', fi: 'Yhteyshenkilö' }, [
      field('name', 'personName'),
      field('email', 'email'),
      field('phone', 'phone'),
      field('mobile', 'phone'),
      field('jobTitle', 'text', { en: 'Job title' }),
      field('department', 'text'),
      field('company', 'reference', { en: 'Company' }, { targets: ['company'] }),
      field('address', 'address'),
      field('birthday', 'date'),
      field('owner', 'member'),
      field('source', 'select'),
      field('description', 'longText'),
      field('tags', 'multiSelect'),
      field('externalId', 'text', { en: 'External ID' }),
    ]),
    object('deal', { en: 'Deal', 'zh-Hans': '商机', 'zh-Hant': '商機', fi: 'Kauppa' }, [
      field('name', 'text'),
      field('company', 'reference', { en: 'Company' }, { targets: ['company'] }),
      field('contact', 'reference', { en: 'Contact' }, { targets: ['contact'] }),
      field('pipeline', 'reference', { en: 'Pipeline' }, { targets: ['pipeline'] }),
      field('stage', 'reference', { en: 'Stage' }, { targets: ['stage'] }),
      field('amount', 'currency'),
      field('closeDate', 'date', { en: 'Close date' }),
      field('startDate', 'date', { en: 'Start date' }),
      field('owner', 'member'),
      field('product', 'reference', { en: 'Product' }, { targets: ['product'] }),
      field('source', 'select'),
      field('lostReason', 'text', { en: 'Lost reason' }),
      field('description', 'longText'),
      field('externalId', 'text', { en: 'External ID' }),
    ]),
    object('product', { en: 'Product', 'zh-Hans': '产品', 'zh-Hant': '產品', fi: 'Tuote' }, [
      field('name', 'text'),
      field('code', 'text'),
      field('family', 'select'),
      field('price', 'currency'),
    ]),
    object('member', { en: 'Member', 'zh-Hans': '成员', 'zh-Hant': '成員', fi: 'Jäsen' }, [
      field('name', 'text'),
      field('email', 'email'),
      field('region', 'text'),
      field('team', 'reference', { en: 'Team' }, { targets: ['team'] }),
    ]),
    object('team', { en: 'Team', 'zh-Hans': '团队', 'zh-Hant': '團隊', fi: 'Tiimi' }, [
      field('name', 'text'),
      field('parent', 'reference', { en: 'Parent team' }, { targets: ['team'] }),
    ]),
    object('pipeline', { en: 'Pipeline' }, [field('name', 'text')], true),
    object('stage', { en: 'Stage', 'zh-Hans': '阶段', fi: 'Vaihe' }, [field('name', 'text')], true),
    object('note', { en: 'Note', 'zh-Hans': '备注' }, [field('body', 'longText')]),
  ].map((one) => [one.name, one]),
)

function object(
  name: string,
  label: LocalizedText,
  fields: FieldDefinition[],
  hidden = false,
): ObjectDefinition {
  const owner = fields.some((one) => one.name === 'owner')
  return {
    id: name,
    name,
    label,
    pluralLabel: { en: `${label.en}s` },
    table: name,
    icon: 'box',
    titleField: fields[0]?.name ?? 'name',
    ...(owner && { ownerField: 'owner' }),
    fields,
    validationRules: [],
    standard: true,
    hidden,
  }
}

function field(
  name: string,
  type: FieldTypeName,
  label: LocalizedText = { en: name },
  options: FieldOptions = {},
): FieldDefinition {
  return { id: name, name, label, type, column: name, options }
}
