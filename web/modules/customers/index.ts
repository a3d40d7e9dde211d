import type { WebModule } from '../../core/web-module.ts'
import { customersRefusals } from './customers-refusals.ts'

const newCompany = { asked: ['name', 'website', 'industry', 'phone', 'address', 'owner'] }
const newContact = { asked: ['name', 'company', 'email', 'phone', 'jobTitle', 'owner'] }

/** What customers adds to the web: how companies and people are drawn, listed and begun, and the keys that go to them. */
export const customers: WebModule = {
  name: 'customers',
  letters: { company: 'C', contact: 'P', product: 'O' },
  shapes: { company: 'organization', contact: 'person' },
  lists: {
    company: {
      columns: [
        { field: 'name' },
        { field: 'website' },
        { field: 'industry' },
        { field: 'address.city' },
        { field: 'openValue' },
        { field: 'openDeals' },
        { field: 'owner' },
        { field: 'wonValue' },
        { field: 'phone' },
        { field: 'employees' },
      ],
      sort: [{ field: 'name', direction: 'asc' }],
    },
    contact: {
      columns: [
        { field: 'name' },
        { field: 'company' },
        { field: 'jobTitle' },
        { field: 'email' },
        { field: 'phone' },
        { field: 'mobile' },
        { field: 'owner' },
        { field: 'updatedAt' },
      ],
      sort: [{ field: 'name', direction: 'asc' }],
    },
    product: {
      columns: [
        { field: 'name' },
        { field: 'code' },
        { field: 'family' },
        { field: 'price' },
        { field: 'status' },
      ],
      sort: [{ field: 'name', direction: 'asc' }],
    },
  },
  heads: {
    company: { facts: ['openValue', 'wonValue', 'industry', 'owner'] },
    contact: { facts: ['email', 'phone', 'jobTitle', 'owner'] },
  },
  tellings: {
    company: ['industry', 'openValue', 'owner', 'website'],
    contact: ['jobTitle', 'company', 'email'],
    product: ['code', 'family', 'price'],
  },
  newRecords: {
    company: () => newCompany,
    contact: () => newContact,
  },
  refusals: customersRefusals,
}
