export const texts = {
  'events.too-many-streams': 'Too many of your pages follow what happens. Close some, then try again.',
} as const
