import type { ViewInput, ViewPart } from '../../../shared/core/views.ts'

/** Something for each part of a view that an address may say differently: what is missing does not compile. */
export type EachViewPart<Given> = {
  readonly [Part in ViewPart]-?: (given: Given) => ViewInput[Part] | undefined
}
