import { reads } from '../server/core/access/permission-lines.ts'
import { defineObject, field, option } from '../server/core/metadata/define-object.ts'
import type { ServerModule } from '../server/core/module.ts'

/** One label for all languages. */
export const four = (label: string) => [label, label, label, label] as const

const quoteObject = defineObject({
  name: 'quote',
  label: four('Quote'),
  pluralLabel: four('Quotes'),
  icon: 'file-text',
  titleField: 'name',
  ownerField: 'owner',
  fields: [
    field('name', 'text', four('Name'), { required: true, searchable: true }),
    field('owner', 'member', four('Owner'), { indexed: true }),
    field('deal', 'reference', four('Deal'), { options: { targets: ['deal'] } }),
    field('state', 'select', four('State'), {
      options: { options: [option('open', four('Open')), option('sent', four('Sent'))] },
    }),
  ],
})

const quoteLine = defineObject({
  name: 'quoteLine',
  label: four('Line'),
  pluralLabel: four('Lines'),
  icon: 'list',
  titleField: 'name',
  fields: [
    field('name', 'text', four('Name'), { required: true }),
    field('quote', 'reference', four('Quote'), { options: { targets: ['quote'] } }),
  ],
})

/** A module that the next version brings. */
export const quotes: ServerModule = {
  name: 'quotes',
  objects: [quoteLine, quoteObject],
  roleLines: { salesperson: { quote: { ...reads, create: true } } },
  firstRecords: (language) => [
    { name: '@first', object: 'quote', values: { name: language === 'fi' ? 'Malli' : 'Template' } },
    { name: '@line', object: 'quoteLine', values: { name: 'One', quote: '@first' } },
  ],
}
