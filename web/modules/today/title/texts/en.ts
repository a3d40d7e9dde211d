export const texts = {
  today: 'Today',
} as const
