import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compilePattern } from './linear-pattern.ts'

function matches(source: string, text: string): boolean {
  const compiled = compilePattern(source)
  assert.ok(compiled.ok, source)
  return compiled.pattern.matches(text)
}

test('the whole text must match', () => {
  assert.ok(matches('[A-Z]{2}\\d{3,5}', 'AB1234'))
  assert.ok(!matches('[A-Z]{2}\\d{3,5}', 'AB1234x'))
  assert.ok(matches('^a|b$', 'b'))
  assert.ok(matches('', ''))
  assert.ok(!matches('', 'a'))
})

test('characters beyond the first plane are one character', () => {
  assert.ok(matches('.', '𠮷'))
  assert.ok(matches('\\p{Script=Han}{2}', '𠮷野'))
  assert.ok(matches('[^a]', '😀'))
})

test('patterns that make backtracking machines hang do not', () => {
  const text = `${'a'.repeat(5_000)}!`

  assert.ok(!matches('(a+)+', text))
  assert.ok(!matches('(a|aa|a?)*b', text))
  assert.ok(!matches('(a*)*(a*)*$', text))
})

test('what cannot be matched in linear time, or at all, is refused with a reason', () => {
  const wrong = [
    '(a)\\1',
    '(?=a)',
    '(?<n>a)',
    '(',
    ')',
    '[',
    'a**',
    '*a',
    '\\',
    '\\q',
    'a{2,1}',
    '[z-a]',
    'a{2000}',
  ]
  for (const source of [...wrong, '(a{900}){900}', 'a'.repeat(501), '('.repeat(60) + ')'.repeat(60)]) {
    const compiled = compilePattern(source)
    assert.ok(!compiled.ok && compiled.reason.length > 5, source.slice(0, 20))
  }
})

test('patterns agree with the language’s own expressions', () => {
  const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w')
  const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 4 },
      atom,
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => a + b),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,}'))
        .map(([a, q]) => `(?:${a})${q}`),
    ),
  }))
  fc.assert(
    fc.property(
      pattern,
      fc.string({ unit: fc.constantFrom('a', 'b', '1', '-'), maxLength: 8 }),
      (source, text) => {
        const compiled = compilePattern(source)
        if (compiled.ok)
          assert.equal(compiled.pattern.matches(text), new RegExp(`^(?:${source})$`, 'u').test(text))
      },
    ),
  )
})

test('nothing anybody writes makes compiling throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (source) => void compilePattern(source)))
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'()[]{}*+?|\\^$.,ad1-:p') }),
      (s) => void compilePattern(s),
    ),
  )
})
