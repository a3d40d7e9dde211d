import { type ComponentType, createContext, use } from 'react'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../shared/core/records.ts'
import type { LayoutTab, RecordLayout } from '../../../shared/core/views.ts'

interface PartProps {
  object: ObjectDefinition
  one: OneRecord
}

/** What takes the place of parts of the page while it is arranged. */
export interface ArrangeParts {
  Facts: ComponentType<PartProps>
  Sections: ComponentType<PartProps & { tab: string }>
  Lists: ComponentType<PartProps>
  TabTools: ComponentType<{ tab: LayoutTab; onRemoved: () => void }>
  NewTab: ComponentType<{ onMade: (key: string) => void }>
  Palette: ComponentType<{ object: ObjectDefinition }>
}

/** A record page that is being arranged: the arrangement as it would be, and the parts it is edited with. */
interface Arranging {
  layout: RecordLayout
  /** null: looked at as it would be, for whom it is made. */
  parts: ArrangeParts | null
}

export const ArrangingContext = createContext<Arranging | null>(null)

/** The arranging that goes on around; null on a page that is only used. */
export function useArranging(): Arranging | null {
  return use(ArrangingContext)
}
