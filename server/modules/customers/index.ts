import { full, reads } from '../../core/access/permission-lines.ts'
import type { ServerModule } from '../../core/module.ts'
import { noCircularParents } from './no-circular-parents.ts'
import { affiliationObject, companyObject, contactObject, productObject } from './objects.ts'
import { oneMainCompany } from './one-main-company.ts'

export { industries, sources } from './choices.ts'

export const customers: ServerModule = {
  name: 'customers',
  objects: [companyObject, contactObject, affiliationObject, productObject],
  rules: [noCircularParents, oneMainCompany],
  roleLines: {
    manager: { product: { ...full, delete: 'none' }, affiliation: full },
    salesperson: { product: reads, affiliation: full },
    service: { product: reads, affiliation: full },
  },
}
