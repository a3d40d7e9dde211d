import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guessPlace, offeredCurrencies } from './place-guess.ts'

test('the time zone tells the country before the language does', () => {
  assert.deepEqual(guessPlace('Asia/Shanghai', ['en-US']), {
    country: 'CN',
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
  })
})

test('a time zone of many countries leaves it to the language', () => {
  assert.equal(guessPlace('America/New_York', ['en', 'en-CA']).currency, 'CAD')
})

test('a country without its own currency here is offered the euro', () => {
  assert.equal(guessPlace('Europe/Helsinki', ['fi']).currency, 'EUR')
})

test('the guess stands first among the currencies and only once', () => {
  const offered = offeredCurrencies('CNY')
  assert.equal(offered[0], 'CNY')
  assert.equal(offered.filter((currency) => currency === 'CNY').length, 1)
  assert.ok(offered.includes('EUR'))
})
