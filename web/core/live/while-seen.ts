/**
 * Keeps something open while the page is seen. A browser allows six connections to a site among all its
 * tabs, and a page one has left may keep its own for going back: held by what nobody sees, they leave none
 * for the page that is being opened. `open` gives what closes it.
 */
export function whileSeen(open: () => () => void): () => void {
  let close: (() => void) | null = null
  const leave = () => {
    close?.()
    close = null
  }
  const follow = () => {
    if (document.visibilityState !== 'visible') return leave()
    close ??= open()
  }
  document.addEventListener('visibilitychange', follow)
  window.addEventListener('pageshow', follow)
  window.addEventListener('pagehide', leave)
  follow()
  return () => {
    document.removeEventListener('visibilitychange', follow)
    window.removeEventListener('pageshow', follow)
    window.removeEventListener('pagehide', leave)
    leave()
  }
}
