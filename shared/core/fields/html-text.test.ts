import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { htmlText, looksLikeHtml, textHtml } from './html-text.ts'

test('the text of HTML is what a reader sees', () => {
  assert.equal(
    htmlText('<h1>Title</h1><p>One <b>two</b><br>three &amp; &lt;four&gt;</p>'),
    'Title\nOne two\nthree & <four>',
  )
  assert.equal(htmlText('<ul><li>一</li><li>二</li></ul>'), '一\n二')
  assert.equal(htmlText('<style>p{}</style><script>alert(1)</script>x<!-- y -->'), 'x')
  assert.equal(htmlText('&#20320;&#x597D; &nope; &toString; &#xD800;'), '你好 &nope; &toString;')
})

test('plain text becomes paragraphs and comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 5 }), (lines) => {
      const clean = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
      assert.equal(htmlText(textHtml(clean.join('\n'))), clean.join('\n'))
    }),
  )
})

test('only a text that begins with an element looks like HTML', () => {
  assert.ok(looksLikeHtml('<p class="x">a</p>'))
  for (const text of ['a <b>c</b>', '< 5', '<ada@example.com>', '<3']) assert.ok(!looksLikeHtml(text), text)
})
