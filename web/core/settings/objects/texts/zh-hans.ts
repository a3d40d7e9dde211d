import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  object: '对象',
  apiName: 'API 名称',
  fieldCount_other: '{{count}} 个字段',
  fields: '字段',
  standard: '标准',
  own: '自定义',
  objectsOwn: '自定义对象',
  objectsStandard: '标准对象',
}
