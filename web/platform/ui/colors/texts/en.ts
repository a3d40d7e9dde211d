export const texts = {
  graphite: 'Graphite',
  brick: 'Brick',
  amber: 'Amber',
  moss: 'Moss',
  fir: 'Fir',
  lagoon: 'Lagoon',
  sky: 'Sky',
  iris: 'Iris',
  plum: 'Plum',
  rose: 'Rose',
} as const
