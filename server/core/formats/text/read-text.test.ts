import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { type Encoding, encodings } from '../../../../shared/core/imports/table.ts'
import { bytesSource } from '../source.ts'
import { countUndecodable } from './decode.ts'
import { readText } from './read-text.ts'

const texts: Record<string, string> = {
  finnish: 'Jyväskylän Pääkäyttäjä Oy;Åke Öhman',
  simplified: '姓名,公司\n张伟,苏州云岭科技有限公司，等待付款',
  traditional: '姓名,公司\n陳美玲,臺北雲嶺股份有限公司',
  rare: '龘靐齉㐂㑇𠮷🙂',
  japanese: '山田太郎、株式会社ソニー',
  korean: '김철수,삼성전자',
  russian: 'Иван Петров,Газпром',
  polish: 'Łukasz Wiśniewski',
}

async function textOf(bytes: Buffer, encoding: Encoding, piece?: number, byte?: number): Promise<string> {
  let text = ''
  for await (const chunk of readText(bytesSource(bytes, 'a', piece), encoding, { byte })) text += chunk.text
  return text
}

test('every encoding gives the text back, wherever its bytes are cut in pieces', async () => {
  for (const encoding of encodings) {
    for (const [name, text] of Object.entries(texts)) {
      const bytes = iconv.encode(text, encoding)
      if (iconv.decode(bytes, encoding) !== text) continue
      for (let piece = 1; piece <= 9; piece++) {
        assert.equal(await textOf(bytes, encoding, piece), text, `${name} in ${encoding}, pieces of ${piece}`)
      }
    }
  }
})

test('a byte order mark is not part of the text', async () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
    const bytes = iconv.encode('\ufeffäö', encoding)
    assert.equal(await textOf(bytes, encoding, 1), 'äö', encoding)
  }
})

test('reading can begin again wherever a piece of text began', async () => {
  const bytes = iconv.encode('张伟,苏州云岭科技有限公司,𠮷\n'.repeat(20), 'gb18030')
  const whole = await textOf(bytes, 'gb18030')
  let before = ''
  for await (const chunk of readText(bytesSource(bytes, 'a', 7), 'gb18030')) {
    assert.equal(before + (await textOf(bytes, 'gb18030', 5, chunk.byte)), whole)
    before += chunk.text
  }
})

test('what cannot be read is counted, what is U+FFFD in the file is not', async () => {
  const flawed = async (bytes: number[], encoding: Encoding) =>
    countUndecodable(await textOf(Buffer.from(bytes), encoding))

  assert.equal(await flawed([0x41, 0xff, 0xc0, 0x80, 0x42], 'utf-8'), 3)
  assert.equal(await flawed([0xed, 0xa0, 0x80], 'utf-8'), 3)
  assert.equal(await flawed([0xe5, 0xbc], 'utf-8'), 2)
  assert.equal(await flawed([0xef, 0xbf, 0xbd], 'utf-8'), 0)
  assert.equal(await flawed([0x41, 0x00, 0x00, 0xd8, 0x42, 0x00], 'utf-16le'), 1)
  assert.equal(await flawed([0x41, 0x00, 0x42], 'utf-16le'), 1)
  assert.equal(await flawed([0x41, 0x81, 0x8d], 'windows-1252'), 2)
  assert.equal(await flawed([0x41, 0xff, 0x20, 0xd5], 'gb18030'), 2)
})

test('any bytes are read in any encoding without failing, alike however they are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom<Encoding>(
        'utf-8',
        'utf-16le',
        'utf-16be',
        'windows-1252',
        'iso-8859-15',
        'windows-1251',
      ),
      fc.integer({ min: 1, max: 7 }),
      async (bytes, encoding, piece) => {
        const whole = await textOf(Buffer.from(bytes), encoding)
        assert.equal(await textOf(Buffer.from(bytes), encoding, piece), whole)
      },
    ),
    { numRuns: 300 },
  )
})
