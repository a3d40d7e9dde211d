import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { StreamNews } from './event-stream.ts'
import { type SharedNews, shareStream } from './shared-stream.ts'

test('of several tabs one listens, all hear, and when it goes another takes over', async (t) => {
  const server = new Streams()
  const first = tab(t, server, 'one')
  await until(() => server.open.length === 1)
  const second = tab(t, server, 'one')
  const third = tab(t, server, 'one')
  await until(() => second.heard('joined') && third.heard('joined'))
  assert.equal(server.open.length, 1)

  server.say({ kind: 'event', text: 'first', position: 1 })
  await until(() => [first, second, third].every((one) => one.heard('event')))

  first.close()
  await until(() => server.open.length === 1 && server.opened === 2)
  server.say({ kind: 'behind', position: 2 })
  await until(() => second.heard('behind') && third.heard('behind'))
  assert.ok(!first.heard('behind'), 'a tab that left hears nothing more')
})

test('a tab that waits and leaves never opens a stream', async (t) => {
  const server = new Streams()
  const first = tab(t, server, 'two')
  await until(() => server.open.length === 1)
  const second = tab(t, server, 'two')
  await until(() => second.heard('joined'))

  second.close()
  first.close()
  await wait(50)

  assert.equal(server.opened, 1)
  assert.equal(server.open.length, 0)
})

test('a tab that joins is told what happened since it read its page, and no more', async (t) => {
  const server = new Streams()
  tab(t, server, 'five', 10)
  await until(() => server.open.length === 1)
  server.say({ kind: 'event', text: 'read', position: 11 })
  server.say({ kind: 'event', text: 'missed', position: 12 })

  const late = tab(t, server, 'five', 11)
  await until(() => late.heard('joined'))

  assert.deepEqual(late.news, [
    { kind: 'event', text: 'missed', position: 12 },
    { kind: 'joined', hasAll: true },
  ])
})

test('a tab that read its page before the other began to listen asks for what it missed', async (t) => {
  const server = new Streams()
  tab(t, server, 'six', 10)
  await until(() => server.open.length === 1)

  const early = tab(t, server, 'six', 7)
  await until(() => early.heard('joined'))

  assert.deepEqual(early.news, [{ kind: 'joined', hasAll: false }])
})

test('tabs of different workspaces do not share', async (t) => {
  const server = new Streams()
  tab(t, server, 'three')
  tab(t, server, 'four')

  await until(() => server.open.length === 2)
})

/** The other end of streams: counts them and speaks to those that are open. */
class Streams {
  open: ((news: StreamNews) => void)[] = []
  opened = 0
  listen = (tell: (news: StreamNews) => void) => {
    this.opened += 1
    this.open.push(tell)
    return () => {
      this.open = this.open.filter((one) => one !== tell)
    }
  }
  say(news: StreamNews): void {
    for (const tell of this.open) tell(news)
  }
}

function tab(t: { after(act: () => void): void }, server: Streams, name: string, position = 0) {
  const news: SharedNews[] = []
  const own = { open: server.listen, position: () => position }
  const close = shareStream(`test ${name}`, own, (one) => news.push(one))
  t.after(close)
  return { close, news, heard: (kind: SharedNews['kind']) => news.some((one) => one.kind === kind) }
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !holds(); tries++) await wait(10)
  assert.ok(holds(), 'it did not come to pass')
}
