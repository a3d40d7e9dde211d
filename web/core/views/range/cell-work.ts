// All that copies and changes cells in one file, which is fetched as one.
export { copiedCells } from './copied-cells.ts'
export { giveCells } from './give-cells.ts'
export { pasteCells } from './paste-cells.ts'
export { readRange } from './read-range.ts'
export { writeCells } from './write-cells.ts'
