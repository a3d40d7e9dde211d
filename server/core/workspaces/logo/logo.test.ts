import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../../test/people.ts'
import { isPlainSvg } from './is-plain-svg.ts'
import { pictureSize, pictureType } from './picture-size.ts'

const png = (width: number, height: number) => {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008060000000000000000', 'hex')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}
const jpeg = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc0001108002a0064030122000211010311',
  'hex',
)
const webp = Buffer.from(
  `${Buffer.from('RIFF').toString('hex')}00000000${Buffer.from('WEBPVP8X').toString('hex')}0a00000000000000630000290000`,
  'hex',
)
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z" fill="url(#a)"/></svg>'

test('a picture is known by its bytes, with its size', () => {
  const read = [png(100, 42), jpeg, webp].map((bytes) => {
    const type = pictureType(bytes)
    return [type, type && pictureSize(type, bytes)]
  })

  const size = { width: 100, height: 42 }
  assert.deepEqual(read, [
    ['image/png', size],
    ['image/jpeg', size],
    ['image/webp', size],
  ])
  assert.equal(pictureSize('image/jpeg', jpeg.subarray(0, 12)), null)
  assert.equal(pictureType(Buffer.from('GIF89a')), null)
})

test('a drawing may hold shapes, and nothing that runs or asks others', () => {
  const inside = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`
  const harmless = [
    drawing,
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n${drawing}`,
    inside('<image href="data:image/png;base64,AAAA"/><style>.a { fill: red }</style>'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="20mm"><title>Our filter: clean</title></svg>',
  ]
  const harmful = [
    inside('<script>alert(1)</script>'),
    inside('<g onload="alert(1)"/>'),
    inside('<g OnLoad = "alert(1)"/>'),
    inside('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
    inside('<a href="https://evil.example"><path d=""/></a>'),
    inside('<use href="https://evil.example/x.svg#a"/>'),
    inside('<use xlink:href="javascript:alert(1)"/>'),
    inside('<image href="data:image/svg+xml;base64,AAAA"/>'),
    inside('<path style="fill: url(https://evil.example)"/>'),
    inside('<style>@import "https://evil.example";</style>'),
    inside('<style>.a { fill: u\\72l(https://evil.example) }</style>'),
    inside('<set attributeName="href" to="javascript:alert(1)"/>'),
    inside('<animate attributeName="href" values="javascript:alert(1)"/>'),
    `<!DOCTYPE svg [<!ENTITY x "y">]>${drawing}`,
    inside('<path d="<script>"/><script >x</script >'),
    inside('<g <script>alert(1)</script>'),
    `<html><svg></svg></html>`,
    inside('<g id="b"><use href="#a"/><use href="#a"/></g>'),
    inside('<path style="fill: &#117;rl(https://evil.example)"/>'),
    inside('<path fill="ur&#x0000000006c;(https://evil.example)"/>'),
    inside('<style>.a { fill: u&#114;l(https://evil.example) }</style>'),
    inside('<style>.a { fill: ur<!-- -->l(https://evil.example) }</style>'),
    inside('<image xmlns:x="http://www.w3.org/1999/xlink" x:href="https://evil.example/a.png"/>'),
    inside('<image href="&#104;ttps://evil.example/a.png"/>'),
    inside('<path style="fill: image-set(\'https://evil.example/a.png\' 1x)"/>'),
    inside('<image href=https://evil.example/a.png />'),
    inside('<g x:onload="alert(1)"/>'),
    inside('<g onload=alert(1) />'),
    inside('<g id="a"onload="alert(1)"/>'),
    inside('<!-- never ended'),
    inside('<g>'),
    `<?xml-stylesheet href="https://evil.example/a.css"?>${drawing}`,
    inside('<g filter="url(#f)"><path d=""/></g>'),
    inside('<path style="fill:red;filter:blur(900px)"/>'),
    inside('<path style="-webkit-filter: blur(900px)"/>'),
    inside('<path style="backdrop-filter: blur(9px)"/>'),
    inside('<style>.a{filter:drop-shadow(0 0 9px red)}</style>'),
    inside('<style>@keyframes a { to { opacity: 0 } }</style>'),
    inside('<style>@-webkit-keyframes a { to { opacity: 0 } }</style>'),
    inside('<style>.a{animation:a 1s infinite}</style>'),
    inside('<style>.a { animation-name : a }</style>'),
    inside('<style>.a{color:red;transition:all 1s}</style>'),
    inside('<style>.a{/* */animation:a 1s}</style>'),
    inside('<path style="filter/**/:url(#f)"/>'),
    inside('<path d=""/>'.repeat(6_000)),
    inside('</g>'),
  ]

  assert.deepEqual(
    harmless.map(isPlainSvg),
    harmless.map(() => true),
  )
  assert.deepEqual(
    harmful.filter((text) => isPlainSvg(text)),
    [],
  )
})

test('masks, patterns and clips may be used, but not so that few lines draw billions of shapes', () => {
  const inside = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`
  const clip = '<clipPath id="c"><path d=""/></clipPath>'
  const sound = [
    inside(`<defs>${clip}</defs><g clip-path="url(#c)"><path d="" clip-path="url('#c')"/></g>`),
    inside(
      `<title>Our logo</title><style>.a, .b { clip-path: url(#c) }</style>${clip}<g class="a"><path d=""/></g>`,
    ),
    inside(
      '<linearGradient id="l"/><mask id="m"><path d="" fill="url(#l)"/></mask><g mask="url(#m)" class="x"/>',
    ),
  ]
  const many = '<path d=""/>'.repeat(300)
  const multiplying = [
    inside(
      '<mask id="a"><path d="" mask="url(#b)"/></mask><mask id="b"><path d=""/></mask><path mask="url(#a)"/>',
    ),
    inside(
      '<pattern id="a"><path d=""/></pattern><clipPath id="b" clip-path="url(#a)"><path d=""/></clipPath>',
    ),
    inside('<pattern id="a"><path d=""/></pattern><pattern id="b" href="#a"/>'),
    inside(`<style>path { mask: url(#a) }</style><mask id="a"><path d=""/></mask>`),
    inside(`<style>.a { mask: url(#a) }</style><mask id="a"><path d="" class="a"/></mask>`),
    inside(`<style>.a > path { mask: url(#a) }</style><mask id="a"><path d=""/></mask>`),
    inside(`<pattern id="a">${many}</pattern>${many.replaceAll('/>', ' fill="url(#a)"/>')}`),
    inside('<marker id="a"><path d=""/></marker><path d="M0 0 1 1" marker-mid="url(#a)"/>'),
  ]

  assert.deepEqual(sound.map(isPlainSvg), [true, true, true])
  assert.deepEqual(
    multiplying.filter((text) => isPlainSvg(text)),
    [],
  )
})

test('a text made to be slow to read is read at once', () => {
  const long = 200_000
  const slow = [
    ['<', 'a'],
    ['<g', ' '],
    ['<g ', 'a'],
    ['<g a', ' '],
    ['<g a=', '"'],
    ['', '<!--'],
    ['<style>url(x)&#', '1'],
    ['<style>url(x', 'url( '],
  ].map(([start = '', piece = '']) => `${drawing}${start}${piece.repeat(long / piece.length)}`)
  const before = process.cpuUsage()

  assert.deepEqual(
    slow.map(isPlainSvg),
    slow.map(() => false),
  )
  assert.ok(process.cpuUsage(before).user < 5_000_000)
})

test('a logo is kept, shown to who knows its address, and taken away', async () => {
  const { api, admin, join } = await testHouse()
  const seller = await join('salesperson')
  const put = (bytes: Buffer, client = admin) =>
    client.put('/workspace/logo', { content: bytes.toString('base64') })
  const { key } = (await admin.get('/session')).body.workspace

  const refused = [
    await put(Buffer.from('hello')),
    await put(Buffer.from('<svg><script/></svg>')),
    await put(png(4_000, 10)),
    await put(
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="9"><path d=""/></svg>'),
    ),
    await put(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" height="90in"><path d=""/></svg>')),
    await put(Buffer.concat([png(10, 10), Buffer.alloc(600_000)])),
    await put(png(0, 0)),
    await put(png(10, 10), seller.client),
  ].map(({ body }) => body.error.code)
  const { body } = await put(Buffer.from(drawing))
  const address = `/logos/${key}/${body.logo}`
  const shown = await api.browser().get(address)
  const guessed = await api.browser().get(`/logos/${key}/${'0'.repeat(64)}`)
  await admin.delete('/workspace/logo')
  const after = await api.browser().get(address)

  assert.deepEqual(refused, [
    'settings.logo-type',
    'settings.logo-unsafe',
    'settings.logo-too-large',
    'settings.logo-too-large',
    'settings.logo-too-large',
    'settings.logo-too-large',
    'settings.logo-broken',
    'access.not-permitted',
  ])
  assert.equal(shown.body, drawing)
  assert.equal(shown.headers['content-type'], 'image/svg+xml')
  assert.match(String(shown.headers['content-security-policy']), /sandbox/)
  assert.deepEqual([guessed.status, after.status], [404, 404])
  assert.equal((await admin.get('/workspace')).body.logo, null)
})
