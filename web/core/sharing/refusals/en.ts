export const texts = {
  'access.not-yours-to-share': 'Only who may change a record may share it. Ask its owner.',
  'access.unknown-share': 'Is not in this workspace any more',
  'access.share-not-found': 'The record is not shared in this way any more.',
} as const
