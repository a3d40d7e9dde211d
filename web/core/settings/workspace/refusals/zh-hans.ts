import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'settings.logo-type': '标志必须是PNG、JPEG、WebP或SVG文件，请选择其中一种。',
  'settings.logo-broken': '图片已损坏，请重新保存后再试。',
  'settings.logo-unsafe':
    '图形中含有脚本、“use”引用、滤镜、动画、嵌套的蒙版或图案，或外部内容。请导出为普通SVG，或使用PNG。',
  'settings.logo-too-large': '标志最大{{kilobytes}} KB，每边最多{{pixels}}像素，请缩小后再试。',
  'settings.sorted-already': '列表已按此顺序排列，请选择其他语言。',
  'settings.sorting-under-way': '列表正在重新排序，请等待完成。',
  'settings.no-logo': '该标志已不存在。',
  'settings.currency-in-use': '工作区已有金额，本位币不能再改。可在旁边添加其他货币。',
  'settings.rate-not-found': '此汇率已被删除。',
  'settings.rate-of-own-currency': '本位币不需要汇率',
  'settings.not-a-rate-file': '这不是汇率文件。表头要有date、currency和rate，或date加每种货币一列。',
  'workspaces.not-the-first': '此服务器已有工作区。请登录，或请管理员邀请你。',
  'workspaces.not-found': '你不在这个工作区里。',
}
