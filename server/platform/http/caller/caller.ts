import type { Workspace } from '../../context.ts'

/** What a request proves itself with: the session cookie, or `Authorization: Bearer` with an API key. */
export interface Credential {
  kind: 'session' | 'apiKey'
  token: string
}

/** Whose credential it is. Sessions may be in no workspace; keys always act as a member of one. */
export interface Caller {
  via: 'session' | 'apiKey'
  /** Of the session or key: rate limits and logs go by it. */
  id: string
  identityId: string | null
  member: { id: string; workspace: Workspace } | null
  /** What the key is narrowed to; empty: everything the member may. */
  scopes: readonly string[]
  /** The member who made the key, where it acts as another. */
  madeBy: string | null
  /** Through whose eyes the session looks at the moment: it then changes nothing. */
  seesAs: SeesAs | null
}

/** The role a session looks through, and the member whose records count as its own. */
export interface SeesAs {
  role: string
  memberId: string
}

/** Finds the caller of a credential; null when it is unknown, expired, ended or revoked. */
export type Identify = (credential: Credential) => Promise<Caller | null>
