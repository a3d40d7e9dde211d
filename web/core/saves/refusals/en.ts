export const texts = {
  'saves.changed-meanwhile':
    'Somebody saved this after you opened it. Look at what they saved, then save again.',
} as const
