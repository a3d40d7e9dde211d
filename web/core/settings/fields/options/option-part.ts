import type { ComponentType } from 'react'
import type { FieldOptions, ObjectDefinition } from '../../../../../shared/core/metadata.ts'
import type { FieldDraft } from '../field-draft.ts'

export interface OptionPartProps {
  object: ObjectDefinition
  draft: FieldDraft
  /** Id of the field that is changed; null for a new one. */
  fieldId: string | null
  /** Sets some options; undefined takes one away. */
  onChange: (options: { [Key in keyof FieldOptions]?: FieldOptions[Key] | undefined }) => void
  /** What is wrong with an option, by its path within the options. */
  problem: (path: string) => string | null
}

/** A group of controls for options that some field types have. */
export type OptionPart = ComponentType<OptionPartProps>
