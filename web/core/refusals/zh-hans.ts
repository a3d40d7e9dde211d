import { texts as fields } from '../fields/refusals/zh-hans.ts'
import { texts as imports } from '../imports/refusals/zh-hans.ts'
import { texts as live } from '../live/refusals/zh-hans.ts'
import { texts as metadata } from '../metadata/refusals/zh-hans.ts'
import { texts as navigation } from '../navigation/refusals/zh-hans.ts'
import { texts as operations } from '../operations/refusals/zh-hans.ts'
import { texts as records } from '../records/refusals/zh-hans.ts'
import { texts as saves } from '../saves/refusals/zh-hans.ts'
import { texts as members } from '../settings/members/refusals/zh-hans.ts'
import { texts as roles } from '../settings/roles/refusals/zh-hans.ts'
import { texts as workspace } from '../settings/workspace/refusals/zh-hans.ts'
import { texts as sharing } from '../sharing/refusals/zh-hans.ts'
import { texts as views } from '../views/refusals/zh-hans.ts'

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
