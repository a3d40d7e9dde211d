/** What the operations that make and remove sample data are called. */
export const sampleTitle = {
  en: 'Sample data',
  'zh-Hans': '示例数据',
  'zh-Hant': '範例資料',
  fi: 'Esimerkkitiedot',
} as const
