import { compilePattern, type Pattern } from '../../../platform/linear-pattern.ts'
import type { ExpressionFunction } from '../function.ts'
import { textOf } from '../values.ts'

// Patterns are written in the expression, so there are as many as expressions use.
const patterns = new Map<string, Pattern | null>()

export const patternFunctions: readonly ExpressionFunction[] = [
  {
    name: 'matches',
    usage: "matches(text, '[A-Z]{2}\\d+')",
    does: 'Does the whole text have the form of a pattern (a regular expression)? No for a blank.',
    takes: [['text'], ['text']],
    gives: 'boolean',
    takesBlanks: true,
    run: ([value, source]) =>
      typeof value === 'string' && (patternOf(textOf(source!))?.matches(value) ?? false),
  },
]

function patternOf(source: string): Pattern | null {
  const known = patterns.get(source)
  if (known !== undefined) return known
  const compiled = compilePattern(source)
  const pattern = compiled.ok ? compiled.pattern : null
  if (patterns.size >= 1_000) patterns.clear()
  patterns.set(source, pattern)
  return pattern
}
