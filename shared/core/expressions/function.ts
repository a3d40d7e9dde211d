import type { Surroundings } from './compiled.ts'
import { type ExpressionType, expressionTypes, type Value } from './values.ts'

/** A function of the language, as data: the checker, the documents and the editor's help read it. */
export interface ExpressionFunction {
  name: string
  /** How it is written: 'round(number, digits)'. */
  usage: string
  /** What it gives, in one sentence. */
  does: string
  /** Types that each value may have. */
  takes: readonly (readonly ExpressionType[])[]
  /** How many of the last ones may be left out. */
  optional?: number
  /** The last (or the last two) may come again and again. */
  repeats?: 1 | 2
  /** Type of the result; 'same' is the one kind that the values at `sameAt` share. */
  gives: ExpressionType | 'same'
  /** Which values must be of one kind when the result is 'same'; default all. */
  sameAt?: (place: number, count: number) => boolean
  /** Does it look at blanks itself? Otherwise a blank value makes a blank result. */
  takesBlanks?: boolean
  /** Depends on the moment: not for formulas. */
  needsNow?: boolean
  run(args: readonly Value[], around: Surroundings): Value
}

export const anyType: readonly ExpressionType[] = expressionTypes.filter((type) => type !== 'blank')
