import { useSyncExternalStore } from 'react'
import { changeSignal } from '../change-signal.ts'
import { buildOfEntry } from './build-name.ts'

// While Kith is developed there is no build, and outside a browser no page: nothing is compared.
const entry = globalThis.document?.querySelector<HTMLScriptElement>('script[type=module][src]')
const own = buildOfEntry(entry?.src ?? '')
const { subscribe, announce } = changeSignal()
let isOutdated = false
const missing = new WeakSet<object>()

/** Is the server of another build than this page? Then the page should be loaded again. */
export function useNewVersion(): boolean {
  return useSyncExternalStore(subscribe, () => isOutdated)
}

/** Notes of which build the server says it is, as each of its answers does. */
export function noteBuild(answer: Response): void {
  const build = answer.headers.get('x-kith-build')
  if (isOutdated || own === null || build === null || build === own) return
  isOutdated = true
  announce()
}

/** Did it fail because a file of the application could not be fetched? Only loading the page again helps. */
export function isMissingFile(error: unknown): boolean {
  return typeof error === 'object' && error !== null && missing.has(error)
}

/** Asks the server of which build it is when a file of this one cannot be fetched any more. */
export function listenForMissingFiles(): void {
  // A sheet that did not come stays in the head, and would be taken for one that did when it is asked for again.
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') target.remove()
    },
    true,
  )
  window.addEventListener('vite:preloadError', ({ payload }) => {
    missing.add(payload)
    void fetch('/', { method: 'HEAD', cache: 'no-store' }).then(noteBuild, () => undefined)
  })
}
