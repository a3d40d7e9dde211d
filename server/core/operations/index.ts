export {
  addOperation,
  findOperation,
  lockOperation,
  type NewOperation,
  type StoredOperation,
  saveOperation,
} from './operation.ts'
export { type NewProblem, storeProblems } from './operation-problems.ts'
export { operationStarted } from './operation-started.ts'
export { operationRoutes } from './routes.ts'
export { failOperation, type OperationWork, type Piece, runOperation, runWithin } from './run-operation.ts'
export { isSlow, toldOfOperations } from './told-of-operations.ts'
export { undoOperation } from './undo/undo-operation.ts'
