/** The colours a workspace may choose from; the first is Kith's own. Each holds its contrast in light and dark. */
export const accents = ['lagoon', 'fir', 'sky', 'iris', 'plum', 'brick', 'graphite'] as const
export type Accent = (typeof accents)[number]
