export const texts = {
  addOnDay_other: '{{day}}，{{count}}項。新增',
  dayWith_other: '{{day}}，{{count}}項',
  moreOn_other: '還有{{count}}項',
  monthDays: '當月的日期',
  nothingPlanned: '這些天沒有安排。',
} as const
