export const texts = {
  'settings.logo-type': 'A logo is a PNG, JPEG, WebP or SVG file. Choose one of those.',
  'settings.logo-broken': 'The picture is damaged. Save it again, then try.',
  'settings.logo-unsafe':
    'The drawing holds scripts, parts repeated by “use”, markers, effects, movement, masks or patterns within others, or content from elsewhere. Export it as plain SVG, or use a PNG.',
  'settings.logo-too-large':
    'A logo has at most {{kilobytes}} KB and {{pixels}} pixels a side. Make it smaller.',
  'settings.sorted-already': 'Lists follow this order already. Choose another language.',
  'settings.sorting-under-way': 'Lists are being sorted anew already. Wait until that is done.',
  'settings.no-logo': 'There is no such logo any more.',
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
