import type { Address } from '../../../shared/core/fields/address.ts'
import { sql } from '../../platform/database/sql.ts'
import { compositeField } from './shapes/composite-field.ts'

/** A postal address, a column for each part, the largest places first in lists. */
export const address = compositeField<Address>({
  name: 'address',
  parts: [
    { name: 'street', column: 'street', type: 'text' },
    { name: 'city', column: 'city', type: 'text' },
    { name: 'region', column: 'region', type: 'text' },
    { name: 'postalCode', column: 'postal_code', type: 'text' },
    { name: 'country', column: 'country', type: 'text' },
    { name: 'latitude', column: 'latitude', type: 'double precision' },
    { name: 'longitude', column: 'longitude', type: 'double precision' },
  ],
  read: (parts) => parts,
  write: (value) => ({ ...value }),
  // As addressText of the shared side writes it.
  whole: (at) =>
    sql`concat_ws(', ', ${at('street')}, ${at('city')}, ${at('region')}, ${at('postalCode')}, ${at('country')})`,
  sortText: (at) =>
    sql`nullif(coalesce(${at('country')} || ' ', '') || coalesce(${at('region')} || ' ', '') || coalesce(${at('city')} || ' ', '') || coalesce(${at('street')}, ''), '')`,
  indexed: ['city', 'country'],
})
