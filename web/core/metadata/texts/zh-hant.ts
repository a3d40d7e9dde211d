import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  firstName: '名',
  lastName: '姓',
  middleName: '中間名',
  namePrefix: '稱謂',
  nameSuffix: '後綴',
  street: '街道地址',
  postalCode: '郵遞區號',
  city: '城市',
  region: '縣市／州',
  country: '國家或地區',
  columnName: '名稱',
  columnCreatedAt: '建立時間',
  columnCreatedBy: '建立者',
  columnUpdatedAt: '最後修改',
  columnUpdatedBy: '修改者',
}
