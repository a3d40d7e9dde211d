import { compilePattern } from '../../platform/linear-pattern.ts'
import type { CompiledPart } from './compiled.ts'
import { anyType, type ExpressionFunction } from './function.ts'
import { findFunction } from './functions/all-functions.ts'
import { ExpressionStop } from './problems.ts'
import type { Node } from './syntax.ts'
import { type ExpressionType, typeWords, type Value } from './values.ts'

type Call = Node & { kind: 'call' }

/** A call of a function with its values compiled. Refuses wrong numbers and types of values. */
export function compileCall(call: Call, args: readonly CompiledPart[], allowsNow: boolean): CompiledPart {
  const called = findFunction(call.name)
  if (!called) throw new ExpressionStop('expressions.unknown-function', call.at, { name: call.name })
  if (called.needsNow && !allowsNow)
    throw new ExpressionStop('expressions.not-now', call.at, { name: called.name })
  checkCount(called, call)
  for (const [place, arg] of args.entries()) checkArgument(called, { call, place, arg })
  if (called.name === 'matches') checkPattern(call)
  const type = called.gives === 'same' ? commonType(called, args, call) : called.gives
  const run = called.takesBlanks ? called.run : unlessBlank(called.run)
  return {
    type,
    run: (around) =>
      run(
        args.map((arg) => arg.run(around)),
        around,
      ),
  }
}

function checkCount(called: ExpressionFunction, call: Call): void {
  const { name } = called
  const least = called.takes.length - (called.optional ?? 0)
  if (call.args.length < least)
    throw new ExpressionStop('expressions.too-few-arguments', call.at, { name, count: least })
  if (called.repeats === undefined && call.args.length > called.takes.length)
    throw new ExpressionStop('expressions.too-many-arguments', call.at, { name, count: called.takes.length })
}

function checkArgument(
  called: ExpressionFunction,
  { call, place, arg }: { call: Call; place: number; arg: CompiledPart },
): void {
  const accepted = typesAt(called, place, call.args.length)
  if (arg.type === 'blank' || accepted.includes(arg.type)) return
  throw new ExpressionStop('expressions.wrong-argument', call.args[place]!.at, {
    place: place + 1,
    name: called.name,
    expected: accepted.map((type) => typeWords[type]).join(' or '),
    found: typeWords[arg.type],
  })
}

function typesAt(called: ExpressionFunction, place: number, count: number): readonly ExpressionType[] {
  const { takes, repeats = 1 } = called
  if (place < takes.length) return takes[place]!
  // Behind pairs a single last value may be anything: it is the "otherwise".
  const first = takes.length - repeats
  if (repeats === 2 && place === count - 1 && (place - first) % 2 === 0) return anyType
  return takes[first + ((place - first) % repeats)]!
}

/** The one type of the values that the result can be. A blank fits any; a number beside money is none. */
function commonType(called: ExpressionFunction, args: readonly CompiledPart[], call: Call): ExpressionType {
  let common: ExpressionType = 'blank'
  for (const [place, arg] of args.entries()) {
    const counts = called.sameAt?.(place, args.length) ?? true
    if (!counts || arg.type === 'blank' || arg.type === common) continue
    if (common !== 'blank')
      throw new ExpressionStop('expressions.mixed-types', call.args[place]!.at, {
        name: called.name,
        left: typeWords[common],
        right: typeWords[arg.type],
      })
    common = arg.type
  }
  return common
}

function checkPattern(call: Call): void {
  const pattern = call.args[1]!
  if (pattern.kind !== 'text') throw new ExpressionStop('expressions.pattern-not-literal', pattern.at)
  const compiled = compilePattern(pattern.value)
  if (!compiled.ok)
    throw new ExpressionStop('expressions.bad-pattern', pattern.at, { reason: compiled.reason })
}

function unlessBlank(run: ExpressionFunction['run']): ExpressionFunction['run'] {
  return (args, around) => (args.some((value: Value) => value === null) ? null : run(args, around))
}
