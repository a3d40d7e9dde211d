/**
 * Keeps something open while the page is seen. A browser allows six connections to a site among all its
 * tabs, and a page one has left may keep its own for going back: held by what nobody sees, they leave none
 * for the page that is being opened. `open` gives what closes it; `again` says that there was a time since
 * the page began when it was not open, as in a tab that was opened in the background.
 */
export function whileSeen(open: (again: boolean) => () => void): () => void {
  let close: (() => void) | null = null
  let again = false
  const leave = () => {
    close?.()
    close = null
    again = true
  }
  const follow = () => {
    if (document.visibilityState !== 'visible') return leave()
    close ??= open(again)
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
