import { sql } from '../../platform/database/sql.ts'
import { compositeField } from './composite-field.ts'

export const personName = compositeField({
  name: 'personName',
  parts: [
    { name: 'first', column: 'first', type: 'text' },
    { name: 'last', column: 'last', type: 'text' },
  ],
  whole: (at) => sql`(${at('first')} || ' ' || ${at('last')})`,
  sortText: (at) => sql`(${at('last')} || ' ' || ${at('first')})`,
  indexedParts: ['last', 'first'],
})
