import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { whileSeen } from './while-seen.ts'

// What a browser tells a page, without a browser.
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
const view = new EventTarget()
let opened = 0
let closed = 0
const open = () => {
  opened += 1
  return () => {
    closed += 1
  }
}

// Other tests of this process have a browser of their own.
const inBrowser = () => Object.assign(globalThis, { document: page, window: view })

beforeEach(() => {
  opened = 0
  closed = 0
  page.visibilityState = 'visible'
})

test('a page that is hidden closes it, and opens it again when it is seen', () => {
  inBrowser()
  const stop = whileSeen(open)
  show('hidden')
  show('visible')
  stop()

  assert.equal(opened, 2)
  assert.equal(closed, 2)
})

test('a tab opened in the background holds nothing until it is seen for the first time', () => {
  inBrowser()
  page.visibilityState = 'hidden'
  const stop = whileSeen(open)
  assert.equal(opened, 0)
  show('visible')
  stop()

  assert.equal(opened, 1)
})

test('a page kept for going back holds nothing until one comes back', () => {
  inBrowser()
  const stop = whileSeen(open)
  view.dispatchEvent(new Event('pagehide'))
  assert.equal(closed, 1)
  view.dispatchEvent(new Event('pageshow'))
  stop()

  assert.equal(opened, 2)
})

function show(state: 'visible' | 'hidden'): void {
  page.visibilityState = state
  page.dispatchEvent(new Event('visibilitychange'))
}
