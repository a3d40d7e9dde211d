import { changeSignal } from '../change-signal.ts'
import { ApiError } from './api-error.ts'

let isLooking = false
let isUnsaid = false

/** Tells each time something was stopped. */
export const stopsMade = changeSignal()

/** Notes whether the session looks through the eyes of another role, and so changes nothing. */
export function noteLooking(looks: boolean): void {
  isLooking = looks
}

/** Does the session only look? For what is better not even offered; what is offered is stopped below. */
export function onlyLooks(): boolean {
  return isLooking
}

/**
 * Stops what would begin a change where the session only looks, and has the page say so: true when it did.
 * The first click tells, not the last of a form that was filled in for nothing.
 */
export function stopsLooker(): boolean {
  if (!isLooking) return false
  isUnsaid = true
  stopsMade.announce()
  return true
}

/** Was something stopped that nobody has told yet? True once: what tells may come later than the first click. */
export function takeUnsaidStop(): boolean {
  const was = isUnsaid
  isUnsaid = false
  return was
}

/** An act that is stopped where the session only looks. */
export function unlessLooking<Given extends unknown[]>(act: (...given: Given) => void) {
  return (...given: Given): void => {
    if (!stopsLooker()) act(...given)
  }
}

/** Refuses a request that would change something, without asking the server, which would refuse it too. */
export function refuseLooker(method: string, path: string): void {
  if (!isLooking || asks(method, path)) return
  throw new ApiError(403, {
    code: 'http.seeing-as',
    message: 'You are looking at Kith as another role, and nothing can be changed meanwhile.',
  })
}

/** Reads, and what begins and ends sessions, the looking itself among it. */
function asks(method: string, path: string): boolean {
  if (method === 'GET' || path === '/session/seeing-as') return true
  if (path.startsWith('/session')) return method !== 'PATCH'
  return method === 'POST' && /\/(query|aggregate|plans|preview)$/.test(path)
}
