/** Whom the page believes to be. Other tabs may have signed in somebody else meanwhile, or changed the workspace. */
interface Acting {
  workspace: { id: string }
  member: { id: string }
}

let acting: string | null = null
let isLeaving = false

/** Notes whom the page acts as from now on; null is nobody. */
export function noteActing(session: Acting | null): void {
  acting = session === null ? null : nameOf(session)
}

/** Is it somebody else, or another workspace, than the page acts as? */
export function isOther(session: Acting): boolean {
  return acting !== null && acting !== nameOf(session)
}

/** The header by which the server refuses what would be done as somebody else. */
export function actingHeader(method: string, path: string): Record<string, string> {
  return acting === null || method === 'GET' || beginsSession(path) ? {} : { 'x-kith-acting': acting }
}

/** The same for a stream, whose requests carry no headers: a part of its address. */
export function actingQuery(): Record<string, string> {
  return acting === null ? {} : { acting }
}

const others = new Set<() => void>()

/** Calls back when the server takes the page for that of somebody else, or of another workspace; gives what ends that. */
export function whenOther(listener: () => void): () => void {
  others.add(listener)
  return () => others.delete(listener)
}

/** The server takes the page for another's. Where nobody can ask whose it is now, it is loaded anew. */
export function noteOther(): void {
  if (others.size === 0) loadAnew()
  for (const listener of others) listener()
}

/**
 * Loads the page anew, for whoever the session is now: nothing that was read for another stays in memory.
 * What waits to be sent stays with whom it is of.
 */
export function loadAnew(): void {
  if (isLeaving) return
  isLeaving = true
  window.location.reload()
}

function nameOf({ workspace, member }: Acting): string {
  return `${workspace.id}/${member.id}`
}

// What says who it is from now on is the same whoever it was.
function beginsSession(path: string): boolean {
  return path === '/session' || path === '/session/second-factor'
}
