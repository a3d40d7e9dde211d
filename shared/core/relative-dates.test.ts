import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { periodUnits } from '../platform/periods.ts'
import { languages } from './metadata.ts'
import { labelRelativeDates } from './relative-date-labels.ts'
import { parseRelativeDates, sayRelativeDates } from './relative-date-words.ts'
import { daysOf, type RelativeDates, readRelativeRange, relativeRange } from './relative-dates.ts'

// A Wednesday; the fiscal year begins in April, the week on Monday.
const calendar = { today: '2026-11-04', weekStartsOn: 1, fiscalYearStartMonth: 4 }

test('words and the days they mean', () => {
  const cases: Record<string, [string | null, string | null]> = {
    today: ['2026-11-04', '2026-11-05'],
    yesterday: ['2026-11-03', '2026-11-04'],
    tomorrow: ['2026-11-05', '2026-11-06'],
    'this week': ['2026-11-02', '2026-11-09'],
    'last week': ['2026-10-26', '2026-11-02'],
    'next month': ['2026-12-01', '2027-01-01'],
    'this quarter': ['2026-10-01', '2027-01-01'],
    'this fiscal quarter': ['2026-10-01', '2027-01-01'],
    'last year': ['2025-01-01', '2026-01-01'],
    'this fiscal year': ['2026-04-01', '2027-04-01'],
    'next 2 fiscal years': ['2027-04-01', '2029-04-01'],
    'last 30 days': ['2026-10-06', '2026-11-05'],
    'next 7 days': ['2026-11-04', '2026-11-11'],
    'last 3 months': ['2026-08-01', '2026-11-01'],
    'next 2 weeks': ['2026-11-09', '2026-11-23'],
    'past 3 months': ['2026-08-04', '2026-11-05'],
    'coming 2 weeks': ['2026-11-04', '2026-11-19'],
    '3 days ago': ['2026-11-01', '2026-11-02'],
    '2 weeks ago': ['2026-10-19', '2026-10-26'],
    '2 months from now': ['2027-01-01', '2027-02-01'],
    'this year to date': ['2026-01-01', '2026-11-05'],
    'before this week': [null, '2026-11-02'],
    'after today': ['2026-11-05', null],
    'since last month': ['2026-10-01', null],
    'until yesterday': [null, '2026-11-04'],
    'before 30 days ago': [null, '2026-10-05'],
  }
  for (const [words, [from, before]] of Object.entries(cases)) {
    assert.deepEqual(relativeRange(words, calendar), { from, before }, words)
    assert.equal(readRelativeRange(words), words)
  }
})

test('words are read in any case and spacing, and have one canonical form', () => {
  assert.equal(readRelativeRange('  LAST   30 Days '), 'last 30 days')
  assert.equal(readRelativeRange('previous month'), 'last month')
  assert.equal(readRelativeRange('last 1 day'), 'today')
  assert.equal(readRelativeRange('1 day ago'), 'yesterday')
  assert.equal(readRelativeRange('year to date'), 'this year to date')
  assert.equal(readRelativeRange('0 weeks ago'), 'this week')
})

test('other words mean nothing', () => {
  const wrong = [
    '',
    'soon',
    'last',
    'last 0 days',
    'last -1 days',
    'last 99999 days',
    'this 3 weeks',
    'before',
    'before before today',
    'next day ago',
    'last 1.5 days',
    'constructor',
    'x'.repeat(1000),
  ]
  for (const words of wrong) assert.equal(readRelativeRange(words), null, words)
})

const span = fc.oneof(
  fc.record({
    kind: fc.constant('whole' as const),
    unit: fc.constantFrom(...periodUnits),
    offset: fc.integer({ min: -400, max: 400 }),
    count: fc.constant(1),
  }),
  fc.record({
    kind: fc.constant('rolling' as const),
    unit: fc.constantFrom(...periodUnits),
    count: fc.integer({ min: 1, max: 400 }),
    direction: fc.constantFrom('past' as const, 'coming' as const),
  }),
  fc.record({ kind: fc.constant('toDate' as const), unit: fc.constantFrom(...periodUnits) }),
)
const relative: fc.Arbitrary<RelativeDates> = fc.record({
  relation: fc.constantFrom('in', 'before', 'after', 'since', 'until'),
  span,
})

test('what is said is read back as the same', () => {
  fc.assert(
    fc.property(relative, (dates) =>
      assert.deepEqual(parseRelativeDates(sayRelativeDates(dates)), structuredClone(dates)),
    ),
  )
})

test('before, the span itself and after it follow each other without a gap', () => {
  fc.assert(
    fc.property(span, (some) => {
      const days = (relation: RelativeDates['relation']) => daysOf({ relation, span: some }, calendar)

      assert.equal(days('before').before, days('in').from)
      assert.equal(days('after').from, days('in').before)
      assert.equal(days('since').from, days('in').from)
      assert.equal(days('until').before, days('in').before)
      assert.ok(days('in').from! < days('in').before!)
    }),
  )
})

test('every range has a label of its own in every language', () => {
  const all = [
    'today',
    'this week',
    'last month',
    'next quarter',
    'last 30 days',
    'next 30 days',
    'last 3 months',
    'next 3 months',
    'past 3 months',
    'coming 3 months',
    '30 days ago',
    '3 weeks from now',
    'this fiscal year to date',
    'before today',
    'after today',
    'since today',
    'until today',
    'this fiscal quarter',
    'last fiscal year',
  ]
  for (const language of languages) {
    const labels = all.map((words) => labelRelativeDates(parseRelativeDates(words)!, language))
    assert.equal(new Set(labels).size, all.length, labels.join(' | '))
    if (language !== 'en') assert.ok(labels.every((label) => !/last|next|this|before/.test(label)))
  }
  assert.equal(labelRelativeDates(parseRelativeDates('last 30 days')!, 'zh-Hans'), '最近 30 天')
  assert.equal(labelRelativeDates(parseRelativeDates('last 3 months')!, 'fi'), 'Edelliset 3 kuukautta')
  assert.equal(labelRelativeDates(parseRelativeDates('this fiscal quarter')!, 'en'), 'This fiscal quarter')
})
