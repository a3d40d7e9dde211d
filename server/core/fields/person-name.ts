import type { PersonName } from '../../../shared/core/fields/person-name.ts'
import { nameText } from '../../../shared/core/fields/shown/person-name.ts'
import { sql } from '../../platform/database/sql.ts'
import { compositeField } from './shapes/composite-field.ts'

/** A name, a column for each part and one for the whole as it is said; by family name in lists. */
export const personName = compositeField<PersonName>({
  name: 'personName',
  parts: [
    { name: 'first', column: 'first', type: 'text' },
    { name: 'last', column: 'last', type: 'text' },
    { name: 'middle', column: 'middle', type: 'text' },
    { name: 'prefix', column: 'prefix', type: 'text' },
    { name: 'suffix', column: 'suffix', type: 'text' },
    { name: 'text', column: 'text', type: 'text' },
  ],
  read: ({ text: _, ...parts }) => ({ first: '', last: '', ...parts }),
  write: (value) => ({ ...value, text: nameText(value) }),
  whole: (at) => at('text'),
  sortText: (at) =>
    sql`coalesce(${at('last')} || coalesce(' ' || ${at('first')}, ''), ${at('first')}) || coalesce(' ' || ${at('middle')}, '')`,
  indexed: ['text', 'last'],
})
