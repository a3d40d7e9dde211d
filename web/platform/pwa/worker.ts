/** Lets the browser keep the shell of the application, where it can and once the first page is there. */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // A browser that refuses works as before, without a start when there is no connection.
  window.addEventListener('load', () => {
    void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  })
}

/** Takes what was kept on this device away: the next person may be another. */
export function forgetShell(): void {
  navigator.serviceWorker?.controller?.postMessage('forget')
}
