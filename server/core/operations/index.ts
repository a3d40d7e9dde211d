export { exportKeptMs, getOperation } from './list-operations.ts'
export {
  addOperation,
  findOperation,
  lockOperation,
  operationNotFound,
  type StoredExport,
  type StoredOperation,
  saveOperation,
} from './operation.ts'

export { operationStarted } from './operation-started.ts'
export { operationRoutes } from './routes.ts'
export { failOperation, ofObject, runOperation } from './run-operation.ts'
export { isSlow, toldOfOperations } from './told-of-operations.ts'
export { scopesOf, undoOperation } from './undo/undo-operation.ts'
