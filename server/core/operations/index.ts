export { exportKeptMs, getOperation } from './list-operations.ts'
export {
  addOperation,
  findOperation,
  lockOperation,
  type NewOperation,
  operationNotFound,
  type StoredExport,
  type StoredOperation,
  saveOperation,
} from './operation.ts'
export { type NewProblem, storeProblems } from './operation-problems.ts'
export { operationStarted } from './operation-started.ts'
export { operationRoutes } from './routes.ts'
export {
  failOperation,
  type OperationWork,
  ofObject,
  type Piece,
  runOperation,
  runWithin,
} from './run-operation.ts'
export { isSlow, toldOfOperations } from './told-of-operations.ts'
export { scopesOf, undoOperation } from './undo/undo-operation.ts'
