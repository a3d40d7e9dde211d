import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followSignOut, type SignOutTold, tellSignOut } from './sign-out-told.ts'

test('another tab hears of a sign-out, with what becomes of its writing, and the one that told does not', async () => {
  const other = new BroadcastChannel('kith-signed-out')
  const heard: SignOutTold[] = []
  const gone = Promise.withResolvers<SignOutTold>()
  const end = followSignOut((told) => {
    heard.push(told)
    gone.resolve(told)
  })
  const told = new Promise<unknown>((resolve) => {
    other.onmessage = ({ data }) => resolve(data)
  })

  tellSignOut({ keeps: true })

  assert.deepEqual(await told, { keeps: true })
  assert.deepEqual(heard, [])
  other.postMessage({ keeps: false })
  assert.deepEqual(await gone.promise, { keeps: false })
  end()
  other.close()
})
