/** The ten hues that tell kinds apart: tags, people, objects. Their values are in the web's tokens. */
export const tagColors = [
  'graphite',
  'brick',
  'amber',
  'moss',
  'fir',
  'lagoon',
  'sky',
  'iris',
  'plum',
  'rose',
] as const
export type TagColor = (typeof tagColors)[number]
