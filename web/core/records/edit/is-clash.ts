import type { BatchResult } from '../../../../shared/core/records.ts'

/** Was it refused because somebody else had changed the same cells? */
export function isClash(result: BatchResult | undefined): boolean {
  return result?.status === 'failed' && result.error.code === 'records.changed-meanwhile'
}
