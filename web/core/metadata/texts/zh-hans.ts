import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  firstName: '名',
  lastName: '姓',
  middleName: '中间名',
  namePrefix: '称谓',
  nameSuffix: '后缀',
  street: '街道地址',
  postalCode: '邮编',
  city: '城市',
  region: '省/州',
  country: '国家或地区',
  columnName: '名称',
  columnCreatedAt: '创建时间',
  columnCreatedBy: '创建人',
  columnUpdatedAt: '最后修改',
  columnUpdatedBy: '修改人',
}
