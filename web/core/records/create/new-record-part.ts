import { type ComponentType, createContext } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { CreateRequest } from './create-store.ts'

export interface NewRecordProps {
  request: CreateRequest
  object: ObjectDefinition
  onClose: () => void
}

/**
 * The dialog for a new record, for the fields it consists of: a field opens it for the record it will point
 * at. The root of the application hands it in, since fields do not know the forms they stand in.
 */
export const NewRecordPart = createContext<ComponentType<NewRecordProps> | null>(null)
