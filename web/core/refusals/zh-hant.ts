import { texts as fields } from '../fields/refusals/zh-hant.ts'
import { texts as imports } from '../imports/refusals/zh-hant.ts'
import { texts as live } from '../live/refusals/zh-hant.ts'
import { texts as metadata } from '../metadata/refusals/zh-hant.ts'
import { texts as navigation } from '../navigation/refusals/zh-hant.ts'
import { texts as operations } from '../operations/refusals/zh-hant.ts'
import { texts as records } from '../records/refusals/zh-hant.ts'
import { texts as saves } from '../saves/refusals/zh-hant.ts'
import { texts as members } from '../settings/members/refusals/zh-hant.ts'
import { texts as roles } from '../settings/roles/refusals/zh-hant.ts'
import { texts as workspace } from '../settings/workspace/refusals/zh-hant.ts'
import { texts as sharing } from '../sharing/refusals/zh-hant.ts'
import { texts as views } from '../views/refusals/zh-hant.ts'

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
