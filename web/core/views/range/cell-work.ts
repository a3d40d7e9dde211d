// All that changes cells in one file, which is fetched as one.
export { pasteCells } from './paste-cells.ts'
export { planCells } from './plan-cells.ts'
export { writeCells } from './write-cells.ts'
