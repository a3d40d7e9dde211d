export const texts = {
  limitGone: '{{name}} is gone, so the limits by its sum hold no more.',
  limitsGone: '{{name}} is gone, so the limits of the columns hold no more.',
  removeLimits: 'Remove the limits',
} as const
