import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'
import { openEventStream, type StreamNews } from './event-stream.ts'

// What a browser has for streams, as far as it is used here.
class BrowserStream extends EventTarget {
  static readonly CLOSED = 2
  static all: BrowserStream[] = []
  readonly url: string
  readyState = 1
  onmessage: (message: { data: string; lastEventId: string }) => void = () => {}
  onerror: () => void = () => {}

  constructor(url: string) {
    super()
    this.url = url
    BrowserStream.all.push(this)
  }

  refuse() {
    this.readyState = BrowserStream.CLOSED
    this.onerror()
  }

  close() {
    this.readyState = BrowserStream.CLOSED
  }
}

const inBrowser = () => Object.assign(globalThis, { EventSource: BrowserStream })
beforeEach(() => {
  BrowserStream.all = []
})
afterEach(() => mock.timers.reset())

test('a stream begins where the page was read, and goes on where it was refused', () => {
  inBrowser()
  mock.timers.enable({ apis: ['setTimeout'] })
  const news: StreamNews[] = []
  const close = openEventStream('/events/stream', 40, (one) => news.push(one))
  const [first] = BrowserStream.all
  first!.onmessage({ data: '{}', lastEventId: '43' })
  first!.refuse()
  mock.timers.tick(5_000)
  close()

  assert.deepEqual(
    BrowserStream.all.map(({ url }) => url),
    ['/events/stream?after=40', '/events/stream?after=43'],
  )
  assert.deepEqual(news, [{ kind: 'event', text: '{}', position: 43 }, { kind: 'refused' }])
})
