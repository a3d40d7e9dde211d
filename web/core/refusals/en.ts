import { texts as fields } from '../fields/refusals/en.ts'
import { texts as imports } from '../imports/refusals/en.ts'
import { texts as live } from '../live/refusals/en.ts'
import { texts as metadata } from '../metadata/refusals/en.ts'
import { texts as navigation } from '../navigation/refusals/en.ts'
import { texts as operations } from '../operations/refusals/en.ts'
import { texts as records } from '../records/refusals/en.ts'
import { texts as saves } from '../saves/refusals/en.ts'
import { texts as members } from '../settings/members/refusals/en.ts'
import { texts as roles } from '../settings/roles/refusals/en.ts'
import { texts as workspace } from '../settings/workspace/refusals/en.ts'
import { texts as sharing } from '../sharing/refusals/en.ts'
import { texts as views } from '../views/refusals/en.ts'

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
