import { anyType, type ExpressionFunction } from '../function.ts'
import { isEqual } from '../operators.ts'
import type { Value } from '../values.ts'

export const choiceFunctions: readonly ExpressionFunction[] = [
  {
    name: 'if',
    usage: 'if(condition, then, else)',
    does: 'The second value when the condition is true, otherwise the third (blank when left out).',
    takes: [['boolean'], anyType, anyType],
    optional: 1,
    gives: 'same',
    sameAt: (place) => place > 0,
    takesBlanks: true,
    run: ([condition, yes, no]) => (condition === true ? yes! : (no ?? null)),
  },
  {
    name: 'case',
    usage: 'case(condition, value, condition, value, …, otherwise)',
    does: 'The value behind the first condition that is true; the last one alone when none is.',
    takes: [['boolean'], anyType],
    repeats: 2,
    gives: 'same',
    sameAt: (place, count) => place % 2 === 1 || isOtherwise(place, count, 0),
    takesBlanks: true,
    run: (args) => chosen(args, 0, (condition) => condition === true),
  },
  {
    name: 'switch',
    usage: 'switch(value, match, result, match, result, …, otherwise)',
    does: 'The result behind the first match that equals the value; the last one alone when none does.',
    takes: [anyType, anyType, anyType],
    repeats: 2,
    gives: 'same',
    sameAt: (place, count) => (place > 0 && place % 2 === 0) || isOtherwise(place, count, 1),
    takesBlanks: true,
    run: (args) => chosen(args, 1, (match) => isEqual(match, args[0]!)),
  },
  {
    name: 'coalesce',
    usage: 'coalesce(a, b, …)',
    does: 'The first value that is not blank.',
    takes: [anyType],
    repeats: 1,
    gives: 'same',
    takesBlanks: true,
    run: (args) => args.find((value) => value !== null) ?? null,
  },
  {
    name: 'in',
    usage: 'in(value, a, b, …)',
    does: 'Is the value one of the others? For a list: does it hold one of them?',
    takes: [anyType, anyType],
    repeats: 1,
    gives: 'boolean',
    takesBlanks: true,
    run: ([value, ...others]) => isAmong(value!, others),
  },
  {
    name: 'isBlank',
    usage: 'isBlank(value)',
    does: 'Has the field no value?',
    takes: [anyType],
    gives: 'boolean',
    takesBlanks: true,
    run: ([value]) => isNothing(value!),
  },
  {
    name: 'and',
    usage: 'and(a, b, …)',
    does: 'Are all of them true?',
    takes: [['boolean']],
    repeats: 1,
    gives: 'boolean',
    takesBlanks: true,
    run: (args) => (args.includes(false) ? false : args.includes(null) ? null : true),
  },
  {
    name: 'or',
    usage: 'or(a, b, …)',
    does: 'Is one of them true?',
    takes: [['boolean']],
    repeats: 1,
    gives: 'boolean',
    takesBlanks: true,
    run: (args) => (args.includes(true) ? true : args.includes(null) ? null : false),
  },
]

/** The last of the values, when it stands alone behind the pairs. */
function isOtherwise(place: number, count: number, first: number): boolean {
  return place === count - 1 && (count - first) % 2 === 1
}

function chosen(args: readonly Value[], first: number, fits: (match: Value) => boolean): Value {
  let place = first
  for (; place + 1 < args.length; place += 2) if (fits(args[place]!)) return args[place + 1]!
  return args[place] ?? null
}

function isAmong(value: Value, others: readonly Value[]): boolean {
  const values: readonly Value[] = Array.isArray(value) ? value : [value]
  return values.some((each) => each !== null && others.some((other) => isEqual(each, other)))
}

function isNothing(value: Value): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
