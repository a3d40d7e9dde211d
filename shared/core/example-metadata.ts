import { exampleField } from './fields/example-fields.ts'
import type { FieldTypeName } from './fields/field-type.ts'
import type { FieldDefinition, FieldOptions, Metadata, ObjectDefinition } from './metadata.ts'

/** Three objects that point at each other, for tests of filters, expressions and what stands on them. */
export function exampleMetadata(): Metadata {
  const company = object('company', [
    field('name', 'text'),
    field('industry', 'select'),
    field('tags', 'multiSelect'),
    field('address', 'address'),
    field('parent', 'reference', { targets: ['company'] }),
    field('owner', 'member'),
    field('employees', 'number'),
    field('founded', 'date'),
  ])
  const deal = object('deal', [
    field('name', 'text'),
    field('amount', 'currency'),
    field('discount', 'percent'),
    field('closeDate', 'date'),
    field('isPublic', 'boolean'),
    field('company', 'reference', { targets: ['company'] }),
    field('contacts', 'reference', { targets: ['contact'], many: true }),
    field('regarding', 'reference', { targets: ['*'] }),
    field('expected', 'formula', { expression: 'amount * discount', resultType: 'currency' }),
  ])
  const contact = object('contact', [
    field('name', 'personName'),
    field('email', 'email'),
    field('companies', 'reference', { targets: ['company'], many: true }),
    field('constructor', 'text'),
  ])
  const member = object('member', [field('name', 'text'), field('team', 'reference', { targets: ['team'] })])
  const team = object('team', [field('name', 'text')])
  const objects = [company, deal, contact, member, team]
  return {
    version: 1,
    objects: new Map(objects.map((each) => [each.name, each])),
    byId: new Map(objects.map((each) => [each.id, each])),
  }
}

function object(name: string, fields: FieldDefinition[]): ObjectDefinition {
  return {
    id: name,
    name,
    label: { en: name },
    pluralLabel: { en: `${name}s` },
    table: name,
    icon: 'box',
    titleField: 'name',
    fields: fields.map((each) => ({ ...each, id: `${name}.${each.name}` })),
    validationRules: [],
  }
}

function field(name: string, type: FieldTypeName, options?: FieldOptions): FieldDefinition {
  const example = exampleField(type)
  return {
    ...example,
    name,
    label: { en: name },
    column: name.toLowerCase(),
    options: options ?? example.options,
  }
}
