import type { WebModule } from '../../core/web-module.ts'

/** What customers adds to the web: how companies and people are drawn, and the keys that go to them. */
export const customers: WebModule = {
  name: 'customers',
  letters: { company: 'C', contact: 'P', product: 'O' },
  shapes: { company: 'organization', contact: 'person' },
}
