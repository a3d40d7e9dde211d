import type { Accent } from './accents.ts'
import type { RoleDefinition } from './access.ts'
import type { Language, LocalizedText } from './metadata.ts'
import type { WorkspaceSettings } from './workspace-settings.ts'

/**
 * GET /session: what a browser asks first. Always 200, so that being nobody is an answer and not an error.
 * POST /session signs in (201, the new state), DELETE /session signs out (204),
 * POST /session/second-factor gives the code, PATCH /session moves to another workspace.
 */
export type SessionState =
  | { state: 'first-visit' }
  | { state: 'signed-out' }
  | { state: 'second-factor' }
  | SignedIn

export interface SignedIn {
  state: 'signed-in'
  member: SessionMember
  workspace: SessionWorkspace
  /** Every workspace this person may enter, the present one included. */
  workspaces: SessionWorkspace[]
  settings: WorkspaceSettings
  /** By object: names the product gave records of this workspace, which each reads in their own language. */
  titles: Readonly<Record<string, readonly LocalizedText[]>>
  /** The role as this member holds it: what the web shows and greys out by. The server decides again. */
  role: RoleDefinition
  /** The role and member through whose eyes an administrator looks: `role` is then that one, and nothing is changed. */
  seesAs: SessionSeesAs | null
  /** Of the newest event before this was read: who reads on and listens from here (`/events/stream`) misses nothing. */
  position: number
}

interface SessionSeesAs {
  role: string
  roleName: string
  memberId: string
  memberName: string | null
  /** Role or member are gone, or see more by now: one sees with one's own rights, and still changes nothing. */
  isOver: boolean
}

export interface SessionMember {
  /** Id of the member record in this workspace. */
  id: string
  name: string
  email: string
  language: Language
  /** null: the workspace's. */
  timeZone: string | null
  /** What the person chose to see it like, on all their devices: everywhere, and in this workspace. */
  preferences: Readonly<Record<string, unknown>>
}

export interface SessionWorkspace {
  id: string
  key: string
  name: string
}

/** POST /session/seeing-as: look at the workspace as somebody of a role; by default with one's own records. */
export interface SeeAs {
  role: string
  memberId?: string
}

/** POST /session. */
export interface SignIn {
  email: string
  password: string
}

/** POST /session/second-factor: six digits, or a recovery code. */
export interface SecondFactor {
  code: string
}

/** POST /workspaces, on the first visit only: makes the workspace and its administrator, and signs in (201). */
export interface FirstWorkspace {
  workspace: { name: string; language: Language; timeZone: string; currency: string; country: string }
  administrator: { name: string; email: string; password: string; language: Language }
}

/** GET /invitations/{token}: who invites whom where. */
export interface InvitationPreview {
  /** Key of the workspace; with it and its hash the logo is fetched. */
  workspace: string
  logo: string | null
  accent: Accent
  workspaceName: string
  email: string
  invitedBy: string | null
  /** What whoever invited them called them; null: only their address is known. */
  name: string | null
  /** The person already has a password from another workspace and only confirms with it. */
  hasPassword: boolean
}

/** POST /invitations/{token}/acceptance: joins and signs in (201, SessionState). */
export interface AcceptInvitation {
  name?: string
  password: string
  language?: Language
  timeZone?: string
}
