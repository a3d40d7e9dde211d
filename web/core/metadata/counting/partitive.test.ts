import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partitive } from './partitive.ts'

const known = {
  kauppa: 'kauppaa',
  yritys: 'yritystä',
  yhteyshenkilö: 'yhteyshenkilöä',
  sidos: 'sidosta',
  tuote: 'tuotetta',
  vaihe: 'vaihetta',
  myyntiputki: 'myyntiputkea',
  tiedosto: 'tiedostoa',
  jäsen: 'jäsentä',
  tiimi: 'tiimiä',
  klinikka: 'klinikkaa',
  lähetys: 'lähetystä',
  hanke: 'hanketta',
  näyttö: 'näyttöä',
  asiakas: 'asiakasta',
  asiakkuus: 'asiakkuutta',
  tapaaminen: 'tapaamista',
  yhtiö: 'yhtiötä',
  huoltotyö: 'huoltotyötä',
  avain: 'avainta',
  tuotenimi: 'tuotenimeä',
  sopimuskausi: 'sopimuskautta',
  kuukausi: 'kuukautta',
  toimipiste: 'toimipistettä',
  pankkitili: 'pankkitiliä',
  henkilö: 'henkilöä',
  riski: 'riskiä',
  projekti: 'projektia',
}

test('a Finnish noun behind a number', () => {
  assert.deepEqual(
    Object.keys(known).map((noun) => [noun, partitive(noun)]),
    Object.entries(known),
  )
})

test('of several words only the last may change', () => {
  assert.equal(partitive('myynnin vaihe'), 'myynnin vaihetta')
  assert.equal(partitive('uusi asiakas'), null)
})

test('what is no word is left alone', () => {
  assert.equal(partitive('SLA'), null)
  assert.equal(partitive('kohde 2'), null)
})
