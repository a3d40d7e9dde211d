export const texts = {
  'customers.circular-parent': 'A company cannot stand above itself. Choose another parent.',
} as const
