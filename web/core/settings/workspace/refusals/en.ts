export const texts = {
  'settings.currency-in-use':
    'The workspace holds amounts already, so its currency stays. Offer others beside it.',
  'settings.rate-not-found': 'This rate has been removed already.',
  'settings.rate-of-own-currency': 'The workspace’s own currency needs no rate',
  'settings.not-a-rate-file':
    'This is not a file of rates. It needs a header with date, currency and rate, or date and one column per currency.',
  'workspaces.not-the-first':
    'This server has a workspace already. Sign in, or ask its administrator for an invitation.',
  'workspaces.not-found': 'You are in no workspace of this kind.',
} as const
