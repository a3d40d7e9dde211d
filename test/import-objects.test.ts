import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modules } from '../server/modules.ts'
import type { ColumnGuess, ColumnInput } from '../shared/core/imports/column-guess.ts'
import { guessMapping } from '../shared/core/imports/guess-mapping.ts'
import { guessObject } from '../shared/core/imports/guess-object.ts'

const objects = new Map(
  modules.flatMap((one) => (one.objects ?? []).map((object) => [object.name, object] as const)),
)
const context = {
  language: 'zh-Hans',
  timeZone: 'UTC',
  currency: 'CNY',
  country: 'CN',
  now: new Date('2026-11-23'),
} as const
const world = { objects, context }

function columns(header: string, row: string): ColumnInput[] {
  const cells = row.split(',')
  return header
    .split(',')
    .map((name, at) => ({ name, samples: [cells[at] ?? ''].filter(Boolean), filled: 1 }))
}

function said({ target }: ColumnGuess): string {
  return target.kind === 'field' ? target.path : target.kind === 'link' ? target.field : target.kind
}

/** Tables of deals that people keep by hand: none has a column for the deal's name. */
const dealTables: readonly [of: string, header: string, row: string, places: string][] = [
  [
    '简体中文',
    '我们的客户,联系人,商机阶段,预计金额,预计成交日期,负责人',
    '苏州云岭机械有限公司,张伟,谈判,12万,2026-12-01,李娜',
    'company,contact,stage,amount,closeDate,owner',
  ],
  [
    '简体中文, with telephone numbers',
    '单位名称,对接人,联系电话,跟进阶段,预估金额（万元）,预计签单时间,销售员,备注',
    '上海澄光水务集团,王芳,13800138000,报价,36,2026/12/1,李娜,下周再联系',
    'company,contact,new,stage,amount,closeDate,owner,description',
  ],
  [
    '简体中文, by product',
    '客户名称,联系人,手机,意向产品,报价金额,进展,销售',
    '宁波海拓造船厂,陈晨,13900139000,云平台,36000,已报价,李娜',
    'company,contact,new,product,amount,stage,owner',
  ],
  [
    '繁體中文',
    '客戶名稱,聯絡人,銷售階段,預估金額,預計結案日,業務',
    '雲嶺機械,張偉,議價,12000,2026-12-01,李娜',
    'company,contact,stage,amount,closeDate,owner',
  ],
  [
    'suomi',
    'Asiakas,Yhteyshenkilö,Vaihe,Arvo,Arvioitu sulkemispäivä,Vastuuhenkilö',
    'Pohjolan Paperi Oy,Aino Virtanen,Tarjous,12000,1.12.2026,Matti Salo',
    'company,contact,stage,amount,closeDate,owner',
  ],
  [
    'suomi, with a chance',
    'Asiakasyritys,Kontakti,Myyntivaihe,Kaupan summa,Todennäköisyys,Asiakkuuspäällikkö',
    'Pohjolan Paperi Oy,Aino Virtanen,Tarjous,12000,50 %,Matti Salo',
    'company,contact,stage,amount,probability,owner',
  ],
  [
    'English',
    'Customer,Contact,Stage,Amount,Close date,Owner',
    'Acme,Ada Lovelace,Won,1200,2026-12-01,Bo Lind',
    'company,contact,stage,amount,closeDate,owner',
  ],
  [
    'English, abbreviated',
    'Our customers,Contact person,Deal status,Est. value,Expected close,Account executive',
    'Acme,Ada Lovelace,Negotiation,"$12000",12/24/2026,Bo Lind',
    'company,contact,stage,amount,closeDate,owner',
  ],
  [
    'English, with addresses of people',
    'Company,Contact Name,Email,Stage,Deal Value,Rep',
    'Acme,Ada Lovelace,ada@acme.example,Won,4500,Bo Lind',
    'company,contact,new,stage,amount,owner',
  ],
]

for (const [of, header, row, places] of dealTables)
  test(`deals without names of their own are deals: ${of}`, () => {
    const input = columns(header, row)
    const { ranking, certainty } = guessObject(input, world)
    const guesses = guessMapping(input, objects.get('deal') ?? assert.fail(), world)

    assert.equal(ranking[0]?.object, 'deal')
    assert.notEqual(certainty, 'unsure')
    assert.deepEqual(guesses.map(said), places.split(','))
  })

test('a file named for companies or people is still one of deals when only deals have its columns', () => {
  for (const fileName of ['客户.csv', '客户跟进表.xlsx', '联系人.csv', 'customers.csv', 'asiakkaat.csv']) {
    for (const [of, header, row] of dealTables) {
      const [first] = guessObject(columns(header, row), { ...world, fileName }).ranking
      assert.equal(first?.object, 'deal', `${fileName}: ${of}`)
    }
  }
})

const otherTables: readonly [object: string, header: string, row: string][] = [
  ['contact', 'Name,Company,Email,Phone,Owner,Status', 'Ada,Acme,ada@acme.example,+1 212 555 0100,Bo,New'],
  ['contact', 'Lead Name,Company,Email,Source,Status,Owner', 'Ada,Acme,ada@acme.example,Web,New,Bo'],
  ['contact', '联系人,公司,职位,手机,邮箱,负责人', '张伟,云岭,经理,13800138000,a@b.example,李娜'],
  ['contact', 'Etunimi,Sukunimi,Yritys,Sähköposti,Tila', 'Aino,Virtanen,Kone,aino@kone.example,Uusi'],
  ['company', '客户名称,联系人,电话,地址,行业,负责人', '云岭,张伟,021-55556666,上海,制造业,李娜'],
  ['company', 'Customer,Industry,Employees,Website,Owner,Status', 'Acme,Retail,45,acme.example,Bo,Active'],
  ['product', 'Product,SKU,Price,Category', 'GTX Pro,G-1,4821,GTX'],
]

for (const [object, header, row] of otherTables)
  test(`a status or a contact beside them does not make deals of: ${header}`, () => {
    assert.equal(guessObject(columns(header, row), world).ranking[0]?.object, object)
  })

test('columns of the people who work here are owners, never companies', () => {
  const headers =
    'Owner|Salesperson|Account executive|Account manager|Customer owner|Client manager|Company owner|Our salesperson|Person in charge|' +
    '负责人|公司负责人|客户负责人|项目负责人|客户跟进人|客户经理|客户销售|销售|销售代表|业务经理|我方负责人|' +
    '業務|負責人|客戶負責人|公司負責人|業務代表|' +
    'Vastuuhenkilö|Myyjä|Asiakkuuspäällikkö|Asiakasvastaava|Yrityksen vastuuhenkilö'
  for (const name of headers.split('|'))
    for (const object of ['deal', 'contact', 'company']) {
      const column = { name, samples: ['张伟', '李娜', '王芳'], filled: 1 }
      const [guess] = guessMapping([column], objects.get(object) ?? assert.fail(), world)
      assert.equal(guess && said(guess), 'owner', `${name} of a ${object}`)
      assert.equal(guess?.certainty, 'certain', `${name} of a ${object}`)
    }
})
