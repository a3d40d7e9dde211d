import { texts as fields } from '../fields/refusals/fi.ts'
import { texts as imports } from '../imports/refusals/fi.ts'
import { texts as live } from '../live/refusals/fi.ts'
import { texts as metadata } from '../metadata/refusals/fi.ts'
import { texts as navigation } from '../navigation/refusals/fi.ts'
import { texts as operations } from '../operations/refusals/fi.ts'
import { texts as records } from '../records/refusals/fi.ts'
import { texts as saves } from '../saves/refusals/fi.ts'
import { texts as members } from '../settings/members/refusals/fi.ts'
import { texts as roles } from '../settings/roles/refusals/fi.ts'
import { texts as workspace } from '../settings/workspace/refusals/fi.ts'
import { texts as sharing } from '../sharing/refusals/fi.ts'
import { texts as views } from '../views/refusals/fi.ts'

export const texts = {
  ...fields,
  ...imports,
  ...live,
  ...metadata,
  ...navigation,
  ...operations,
  ...records,
  ...saves,
  ...members,
  ...roles,
  ...workspace,
  ...sharing,
  ...views,
}
