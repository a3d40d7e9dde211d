import assert from 'node:assert/strict'
import { test } from 'node:test'
import { companyLetter, personInitials } from './han.ts'

test('a company is marked by its own name, not by its city', () => {
  assert.equal(companyLetter('苏州云岭精密仪器有限公司'), '云')
  assert.equal(companyLetter('禾川生物'), '禾')
  assert.equal(companyLetter('香港'), '香')
})

test('a Latin company name gives its first letter or digit', () => {
  assert.equal(companyLetter('  kan-code Systems'), 'K')
  assert.equal(companyLetter('"3Step" Oy'), '3')
  assert.equal(companyLetter(''), '?')
})

test('people are marked by initials or by their family name', () => {
  assert.equal(personInitials('Aino Maria Lehtonen'), 'AL')
  assert.equal(personInitials('林晓雯'), '林')
  assert.equal(personInitials('Madonna'), 'M')
  assert.equal(personInitials('Sam (Sales) "Okafor"'), 'SO')
})
