export const texts = {
  preparing: 'Sorting by “{{field}}” is being prepared. Until then it takes longer.',
  slow: '“{{field}}” has no index: sorting by it takes longer.',
} as const
