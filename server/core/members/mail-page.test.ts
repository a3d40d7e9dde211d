import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invitationMail } from './mails.ts'

const link = 'https://kith.example/invitations/a1'
const invitation = { workspace: 'A & <b>B</b>', logo: null, invitedBy: '"Lin"', link, days: 14 }
const to = { email: 'aino@x.example', language: 'fi' } as const

test('an invitation is a page too, with the same words and its link as a button', () => {
  const { text, html = '', pictures } = invitationMail(to, invitation)

  assert.equal(pictures, undefined)
  assert.ok(text.includes(link))
  assert.match(html, /<html lang="fi">/)
  assert.match(html, /<a href="https:\/\/kith\.example\/invitations\/a1"[^>]*>Liity<\/a>/)
  assert.match(html, /14 päivän ajan/)
  assert.ok(html.includes('A &#38; &#60;b&#62;B') && !html.includes('<b>B'), 'names are words, not markup')
})

test('the logo of the workspace is sent along where mail programs show it', () => {
  const content = Buffer.from('picture')
  const png = invitationMail(to, { ...invitation, logo: { type: 'image/png', content } })
  const drawing = invitationMail(to, { ...invitation, logo: { type: 'image/svg+xml', content } })

  assert.deepEqual(png.pictures, [{ name: 'logo', type: 'image/png', content }])
  assert.match(png.html ?? '', /<img src="cid:logo" alt="A &#38;/)
  assert.equal(drawing.pictures, undefined)
  assert.ok(!drawing.html?.includes('<img'))
})
