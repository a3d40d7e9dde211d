import type { ServerModule } from '../../core/module.ts'
import { noCircularParents } from './no-circular-parents.ts'
import { affiliationObject, companyObject, contactObject, productObject } from './objects.ts'

export { industries, sources } from './choices.ts'

export const customers: ServerModule = {
  name: 'customers',
  objects: [companyObject, contactObject, affiliationObject, productObject],
  rules: [noCircularParents],
}
