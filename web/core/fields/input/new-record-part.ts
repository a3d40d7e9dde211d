import { type ComponentType, createContext } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'

/** What a new record begins with. */
export interface CreateRequest {
  /** null: whatever the person makes most, which they may choose otherwise. */
  object: string | null
  /** Asked for from anywhere: one stays where one is, may choose the object, and may go on with another. */
  isQuick?: boolean
  /** Values to begin with: the column of the board, the record it is added to. */
  values?: Record<string, unknown>
  /** Called with the new record instead of only saying that it was made. */
  onCreated?: (id: string, title: string) => void
  /** Asked for from within other writing: it begins empty, and what is left of it is not kept. */
  isAside?: boolean
}

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
