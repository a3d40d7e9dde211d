import { useEffect, useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { useModulePart } from '../../web-module.ts'
import { LateReachRow } from './late-reach-row.ts'

/**
 * Fetches the code of what stands in a record's head and under it while the record itself is asked for. False
 * until it is here, or is not to be had: what came after the head was drawn would push away what stands there.
 */
export function useHeadCode({ name }: ObjectDefinition): boolean {
  const Band = useModulePart('recordBands', name)
  const heads = useModulePart('heads', name)
  const isPhone = useIsPhone()
  const [awaited, setAwaited] = useState<string | null>(null)
  const late = [Band, ...Object.values(heads?.after ?? {}), isPhone ? LateReachRow : undefined]
  const missing = late.filter((part) => part?.isHere?.() === false)
  const isDrawable = missing.length === 0 || awaited === name
  useEffect(() => {
    if (!isDrawable) void Promise.all(missing.map((part) => part?.fetch?.())).then(() => setAwaited(name))
  })
  return isDrawable
}
