import { whenIdle } from '../ui/when-idle.ts'

/**
 * Lets the browser keep the shell of the application, where it can: once the first page stands with its records.
 * Before that the worker's own fetches stood in line with the page's, and then every file went through it.
 */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // A browser that refuses works as before, without a start when there is no connection.
  whenIdle(() => navigator.serviceWorker.register('/service-worker.js').catch(() => undefined), standsForMs)
}

const standsForMs = 1_000

/** Takes what was kept on this device away: the next person may be another. */
export function forgetShell(): void {
  navigator.serviceWorker?.controller?.postMessage('forget')
}
