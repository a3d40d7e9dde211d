export const texts = {
  addOnDay_other: '{{day}}，{{count}}项。添加',
  dayWith_other: '{{day}}，{{count}}项',
  moreOn_other: '还有{{count}}项',
  monthDays: '当月的日期',
  nothingPlanned: '这些天没有安排。',
} as const
