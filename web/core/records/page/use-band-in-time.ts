import { useEffect } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useModulePart } from '../../web-module.ts'

/**
 * Fetches the code of what stands under a record's head while the record itself is asked for: were it asked
 * for when it is drawn, what stands there already would go away again for a moment.
 */
export function useBandInTime({ name }: ObjectDefinition): void {
  const Band = useModulePart('recordBands', name)
  useEffect(() => void Band?.fetch?.(), [Band])
}
