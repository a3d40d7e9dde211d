export const texts = {
  addOnDay_one: '{{day}}, {{count}} merkintä. Lisää',
  addOnDay_other: '{{day}}, {{count}} merkintää. Lisää',
  dayWith_one: '{{day}}, {{count}} merkintä',
  dayWith_other: '{{day}}, {{count}} merkintää',
  moreOn_one: '{{count}} lisää',
  moreOn_other: '{{count}} lisää',
  monthDays: 'Kuukauden päivät',
  nothingPlanned: 'Näille päiville ei ole mitään.',
} as const
