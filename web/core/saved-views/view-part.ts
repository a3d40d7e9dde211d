import type { ViewInput } from '../../../shared/core/views.ts'

/** What a view keeps of how a list is looked at, and an address may say differently. */
export type ViewPart = Exclude<keyof ViewInput, 'object' | 'name' | 'shared' | 'teamIds'>

/** Something for each part: what is missing does not compile. */
export type EachViewPart<Given> = {
  readonly [Part in ViewPart]-?: (given: Given) => ViewInput[Part] | undefined
}
