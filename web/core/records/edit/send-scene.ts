import type { QueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { SayOf } from '../../../platform/i18n/texts.ts'
import type { WayBackOf } from '../../operations/undoing/use-take-back.ts'
import type { editTexts } from './edit-texts.ts'

/** What sending needs of the page it goes from. */
export interface SendScene {
  t: SayOf<typeof editTexts>
  queries: QueryClient
  sentence: (error: unknown) => string
  objects: ReadonlyMap<string, ObjectDefinition>
  wayBack: WayBackOf
}
