export const texts = {
  alreadyHere_one: 'This looks like one that is here already:',
  alreadyHere_other: 'This looks like some that are here already:',
  looksLike_one: 'Looks like {{count}} other',
  looksLike_other: 'Looks like {{count}} others',
  sideBySide: 'Side by side',
} as const
