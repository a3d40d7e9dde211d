import { lateCode } from '../../../platform/late-code.ts'

/** Holding a filter against the fields there are takes all that is known of their types: most lists need none of it. */
export const brokenParts = lateCode(() => import('./broken-parts.ts'))
