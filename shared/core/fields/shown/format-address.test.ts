import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chinese } from '../../../../test/read-texts.ts'
import type { Address } from '../address.ts'
import { address } from '../address.ts'
import { exampleField } from '../example-fields.ts'
import { formatAddress } from './format-address.ts'

const chengdu: Address = { street: '天府大道500号', city: '成都市', region: '四川省', country: 'CN' }
const taipei: Address = { street: '忠孝東路1號', city: '臺北市', postalCode: '100', country: 'TW' }
const helsinki: Address = {
  street: 'Mannerheimintie 1',
  city: 'Helsinki',
  postalCode: '00100',
  country: 'FI',
}

test('Chinese says the country first, and nothing stands between Han', () => {
  assert.equal(formatAddress(chengdu, 'zh-Hans'), '中国四川省成都市天府大道500号')
  assert.equal(
    formatAddress({ ...chengdu, postalCode: '610000' }, 'zh-Hans'),
    '中国四川省成都市天府大道500号，610000',
  )
  assert.equal(formatAddress({ city: '成都', country: 'CN' }, 'zh-Hant'), '中國成都')
  assert.equal(formatAddress(taipei, 'zh-Hant'), '台灣100臺北市忠孝東路1號')
})

test('a place in other letters keeps the order of its country in Chinese', () => {
  assert.equal(formatAddress(helsinki, 'zh-Hans'), '芬兰，Mannerheimintie 1, 00100 Helsinki')
  assert.equal(formatAddress({ city: 'Chengdu', country: 'CN' }, 'zh-Hans'), '中国，Chengdu')
  assert.equal(formatAddress({ country: 'FI' }, 'zh-Hans'), '芬兰')
})

test('English and Finnish say the country last, behind a comma', () => {
  assert.equal(formatAddress({ city: '成都', country: 'CN' }, 'en'), '成都, China')
  assert.equal(
    formatAddress({ ...chengdu, postalCode: '610000' }, 'fi'),
    '四川省成都市天府大道500号, 610000, Kiina',
  )
  assert.equal(formatAddress(helsinki, 'fi'), 'Mannerheimintie 1, 00100 Helsinki, Suomi')
  assert.equal(
    formatAddress(
      { street: '1 Main St', city: 'Springfield', region: 'IL', postalCode: '62701', country: 'US' },
      'en',
    ),
    '1 Main St, Springfield, IL 62701, United States',
  )
})

test('an address of a place on the map alone is said in degrees', () => {
  assert.equal(formatAddress({ latitude: 59.91, longitude: 10.75 }, 'zh-Hans'), '59.91, 10.75')
})

test('a file holds a Chinese address as people write it, not as JSON', () => {
  const field = exampleField('address')
  const whole = { ...chengdu, postalCode: '610000' }
  const written = address.formatPlain(whole, field)

  assert.equal(written, '中国四川省成都市天府大道500号，610000')
  assert.deepEqual(address.parseText(written, field, chinese), { ok: true, value: whole })
})
