import type { Stops } from './every-address.ts'

export interface Records {
  dealId: string
  companyId: string
  contactId: string
  /** Of companies, the reader's own. */
  viewId: string
}

/** The records, objects and roles of the example workspace that stand in the addresses of the tour. */
export function stopsOf({ dealId, companyId, contactId }: Records): Stops {
  return {
    '/records/$object': [
      { object: 'deal', '?': 'layout=board' },
      { object: 'deal', '?': 'layout=table' },
      { object: 'deal', '?': 'layout=calendar' },
      { object: 'deal', '?': 'layout=chart' },
      { object: 'company' },
      { object: 'contact', '?': 'q=nobody-is-called-this' },
    ],
    '/records/$object/$id': [
      { object: 'deal', id: dealId },
      { object: 'company', id: companyId },
      { object: 'contact', id: contactId },
    ],
    '/bin/$object': [{ object: 'company' }],
    '/settings/roles/$key': [{ key: 'administrator' }, { key: 'salesperson' }],
    '/settings/objects/$object': ['fields', 'layout', 'rules'].map((tab) => ({
      object: 'deal',
      '?': `tab=${tab}`,
    })),
    '/settings/objects/$object/new-field': [{ object: 'company' }],
    '/settings/objects/$object/fields/$field': [{ object: 'deal', field: 'stage' }],
  }
}
