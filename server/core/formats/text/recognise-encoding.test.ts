import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import type { Encoding } from '../../../../shared/core/imports/table.ts'
import { recogniseEncoding } from './recognise-encoding.ts'

const simplified = {
  short: '姓名,公司\n张伟,苏州云岭\n',
  names: 'name,city\n王芳,北京\n刘洋,上海\n陈静,广州\n',
  long: '客户名称,联系人,手机,备注\n苏州云岭科技有限公司,张伟,13800138000,客户对价格有意见，下周再联系\n',
}
const traditional = {
  short: '姓名,公司\n張偉,臺北雲嶺\n',
  names: '姓名,城市\n陳美玲,台北\n林志偉,高雄\n黃淑芬,新竹\n',
  long: '客戶名稱,聯絡人,電話,備註\n台灣雲嶺科技股份有限公司,張偉,0912345678,客戶對價格有意見，下週再聯絡\n',
}
const finnish = {
  short: 'nimi\nMäkelä\n',
  long: 'Yritys,Yhteyshenkilö,Sähköposti\nJyväskylän Pääkäyttäjä Oy,Väinö Hyvönen,\nTyötä tekevä,Åke Öhman,\n',
}

function reads(text: string, encoding: Encoding, mark = ''): { right: boolean; certainty: string } {
  const bytes = iconv.encode(mark + text, encoding)
  const { candidates, certainty } = recogniseEncoding(bytes)
  return { right: iconv.decode(bytes, candidates[0]?.encoding ?? '') === text, certainty }
}

test('unicode is recognised for certain, with and without a byte order mark', () => {
  for (const text of [
    ...Object.values({ ...simplified }),
    ...Object.values(traditional),
    ...Object.values(finnish),
  ]) {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      for (const mark of ['', '\ufeff']) {
        assert.deepEqual(
          reads(text, encoding, mark),
          { right: true, certainty: 'certain' },
          `${encoding} ${text}`,
        )
      }
    }
  }
})

test('Chinese and western texts, short and long, are read as they were written', () => {
  const cases: [Encoding, Record<string, string>][] = [
    ['gb18030', simplified],
    ['gb18030', traditional],
    ['big5', traditional],
    ['windows-1252', finnish],
    ['iso-8859-15', finnish],
    [
      'windows-1252',
      { german: 'Name;Straße\nMüller;Königsallee\n', french: 'Prénom\nFrançois;L’Oréal d’été\n' },
    ],
    ['iso-8859-15', { euro: 'hinta\n5 € tässä\nŠkoda\n' }],
    ['shift_jis', { japanese: '氏名,会社\n山田太郎,株式会社トヨタ\n鈴木花子,ソニー\n' }],
    ['windows-1251', { russian: 'Имя,Компания\nИван,Газпром\n' }],
    ['windows-1250', { polish: 'Imię;Nazwisko\nŁukasz;Wiśniewski\nPaweł;Kamiński\n' }],
    ['euc-kr', { korean: '이름,회사\n김철수,삼성전자\n' }],
  ]
  for (const [encoding, texts] of cases) {
    for (const [name, text] of Object.entries(texts)) {
      assert.ok(reads(text, encoding).right, `${name} in ${encoding}`)
    }
  }
})

test('a long text leaves no doubt', () => {
  assert.equal(reads(simplified.long, 'gb18030').certainty, 'certain')
  assert.equal(reads(traditional.long, 'big5').certainty, 'certain')
})

test('one character is too little to be sure, so the candidates are offered', () => {
  const { candidates, certainty } = recogniseEncoding(iconv.encode('name\n李\n', 'gb18030'))

  assert.equal(certainty, 'unsure')
  assert.ok(candidates.length > 1)
  assert.deepEqual(
    candidates.find((one) => one.encoding === 'gb18030'),
    { encoding: 'gb18030', plausibility: 1, undecodable: 0, excerpt: '李' },
  )
})

test('encodings that read the file alike are not offered twice', () => {
  const { candidates, certainty } = recogniseEncoding(iconv.encode(finnish.short, 'iso-8859-15'))

  assert.deepEqual(
    candidates.map((one) => one.encoding),
    ['windows-1252'],
  )
  assert.equal(certainty, 'certain')
})

test('plain ASCII and the empty file are UTF-8', () => {
  assert.equal(recogniseEncoding(Buffer.from('a,b\n1,2\n')).candidates[0]?.encoding, 'utf-8')
  assert.equal(recogniseEncoding(Buffer.alloc(0)).candidates[0]?.encoding, 'utf-8')
})

test('a UTF-8 file with a few broken bytes is still UTF-8, and its broken bytes are counted', () => {
  const bytes = Buffer.concat([Buffer.from(simplified.long.repeat(5)), Buffer.from([0xff, 0x0a])])
  const [best] = recogniseEncoding(bytes).candidates

  assert.equal(best?.encoding, 'utf-8')
  assert.equal(best?.undecodable, 1)
})

test('a sample cut in the middle of a character is still UTF-8', () => {
  const bytes = Buffer.from(simplified.long)
  const lead = bytes.indexOf(Buffer.from('张'))
  for (const end of [lead + 1, lead + 2]) {
    assert.equal(recogniseEncoding(bytes.subarray(0, end)).certainty, 'certain')
  }
})
