import { z } from 'zod'
import { nameInput } from '../platform/name-input.ts'
import { accents } from './accents.ts'
import { apiKeyScopes } from './api-key-scopes.ts'
import { languages } from './metadata.ts'
import { countryCode, currencyCode, timeZone } from './settings-contract.ts'

const email = z.string().trim().max(254).pipe(z.email())
const password = z.string().min(1).max(1_000)
const language = z.enum(languages)
const personName = nameInput(200)
/** POST /session. */
export const SignInInput = z.strictObject({ email: z.string().max(254), password })

/** POST /session/second-factor. */
export const SecondFactorInput = z.strictObject({ code: z.string().min(6).max(40) })

/** POST /session/seeing-as. */
export const SeeAsInput = z.strictObject({ role: z.string().min(1).max(50), memberId: z.uuid().optional() })

/** PATCH /session. */
export const SwitchInput = z.strictObject({ workspaceId: z.uuid() })

export const SessionStateOutput = z
  .looseObject({ state: z.enum(['first-visit', 'signed-out', 'second-factor', 'signed-in']) })
  .meta({
    description: 'Who is signed in, where, and with which role. Only `signed-in` holds more than the state.',
  })

/** POST /workspaces, on the first visit. */
export const FirstWorkspaceInput = z.strictObject({
  workspace: z.strictObject({
    name: nameInput(100),
    language,
    timeZone,
    currency: currencyCode,
    country: countryCode,
  }),
  administrator: z.strictObject({ name: personName, email, password, language }),
})

const choice = z.union([z.string().max(200), z.number(), z.boolean()])
export type Choice = z.infer<typeof choice>

/** Choices of a person by name; null takes one away. */
const Choices = z.record(z.string().min(1).max(100), choice.nullable())

/** PATCH /me: what is given. */
export const ProfileInput = z.strictObject({
  name: personName.optional(),
  language: language.optional(),
  timeZone: timeZone.nullable().optional(),
  /** In every workspace: the theme, say. Those that are not named stay. */
  preferences: Choices.optional(),
  /** In this workspace: which view of an object opens first, say. */
  preferencesHere: Choices.optional(),
})
export type ProfileInput = z.infer<typeof ProfileInput>

export const ProfileOutput = z.object({
  email: z.string(),
  name: z.string(),
  language,
  timeZone: z.string().nullable(),
  preferences: z.record(z.string(), z.unknown()),
  preferencesHere: z.record(z.string(), z.unknown()),
  hasSecondFactor: z.boolean(),
})

export const PasswordChangeInput = z.strictObject({ currentPassword: password, newPassword: password })
export type PasswordChangeInput = z.infer<typeof PasswordChangeInput>
export const PasswordInput = z.strictObject({ password })
export const ResetRequestInput = z.strictObject({ email: z.string().max(254) })
export const CodeInput = z.strictObject({ code: z.string().min(6).max(40) })

export const SessionEntryOutput = z.strictObject({
  id: z.uuid(),
  isCurrent: z.boolean(),
  createdAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  address: z.string().nullable(),
  userAgent: z.string().nullable(),
})

/** POST /invitations/matches: who is about to be invited. */
const InvitedPerson = z.strictObject({ email, name: personName.optional() })
export type InvitedPerson = z.infer<typeof InvitedPerson>
export const InvitedPeopleInput = z.strictObject({ people: z.array(InvitedPerson).max(1_000) })

export const InvitationMatch = z.strictObject({
  email: z.string(),
  members: z.array(
    z.strictObject({
      id: z.uuid(),
      name: z.string(),
      email: z.string().nullable(),
      by: z.enum(['address', 'name', 'initial']).meta({
        description:
          'What they have in common: the address, the whole name, or the surname with an initial of the other name.',
      }),
    }),
  ),
})
export type InvitationMatch = z.infer<typeof InvitationMatch>
export const InvitationMatchesOutput = z.strictObject({ matches: z.array(InvitationMatch) })

/** POST /invitations: of a new member, or of one who is in the workspace already but never joined. */
export const InvitationInput = z.strictObject({
  email,
  name: personName.optional(),
  role: z.string().max(50),
  team: z.uuid().nullable().optional(),
  memberId: z.uuid().nullable().optional().meta({
    description:
      'Which member without sign-in it is; null: none of them, somebody new. Left out, a member with this address is meant, and one who is called alike has to be named first.',
  }),
})
export type InvitationInput = z.infer<typeof InvitationInput>

export const InvitationOutput = z.strictObject({
  id: z.uuid(),
  memberId: z.uuid(),
  email: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
})
export type InvitationOutput = z.infer<typeof InvitationOutput>

/** The link is shown this once; only its hash is kept. */
export const InvitationMadeOutput = z.strictObject({
  invitation: InvitationOutput,
  link: z.url(),
  mail: z.enum(['sent', 'failed', 'off']),
})

export const InvitationPreviewOutput = z.strictObject({
  workspace: z.string(),
  workspaceName: z.string(),
  logo: z.string().nullable(),
  accent: z.enum(accents),
  email: z.string(),
  invitedBy: z.string().nullable(),
  name: z.string().nullable().meta({ description: 'What whoever invited them called them.' }),
  hasPassword: z.boolean(),
})

export const AcceptInvitationInput = z.strictObject({
  name: personName.optional(),
  password,
  language: language.optional(),
  timeZone: z.string().max(60).optional().meta({
    description: 'Where the browser is; kept as a new person’s own unless it is the workspace’s or unknown.',
  }),
})
export type AcceptInvitationInput = z.infer<typeof AcceptInvitationInput>

/** GET /members: whoever has joined has a way to sign in. */
export const MemberEntry = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  role: z.string().nullable(),
  team: z.uuid().nullable(),
  status: z.string(),
  wasInvited: z.boolean().meta({ description: 'By an invitation, open or not; imported members were not.' }),
  signIn: z
    .strictObject({ email: z.string(), hasSecondFactor: z.boolean(), seenAt: z.iso.datetime().nullable() })
    .nullable(),
})
export type MemberEntry = z.infer<typeof MemberEntry>

export const MembersOutput = z.strictObject({
  members: z.array(MemberEntry),
  page: z.strictObject({ next: z.string().nullable() }),
})

/** GET /administrators. */
export const AdministratorsOutput = z.strictObject({
  administrators: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
})
export type AdministratorsOutput = z.infer<typeof AdministratorsOutput>

/** PATCH /members/{id}. */
export const MemberChange = z.strictObject({
  name: personName.optional(),
  role: z.string().max(50).optional(),
  team: z.uuid().nullable().optional(),
})
export type MemberChange = z.infer<typeof MemberChange>

export const ApiKeyInput = z.strictObject({
  name: nameInput(100),
  memberId: z.uuid().optional(),
  scopes: z.array(z.enum(apiKeyScopes)).max(10).default([]),
  expiresAt: z.iso.datetime({ offset: true }).nullable().optional(),
})
export type ApiKeyInput = z.infer<typeof ApiKeyInput>

/** Why a key works no longer: its time, its member, or its maker. */
const keyLapses = ['expired', 'member', 'maker'] as const

export const ApiKeyOutput = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  hint: z.string(),
  memberId: z.uuid(),
  scopes: z.array(z.string()),
  createdAt: z.iso.datetime(),
  /** Who made it; one made for somebody else lasts as long as they may act as its member. */
  createdBy: z.uuid().nullable(),
  expiresAt: z.iso.datetime().nullable(),
  usedAt: z.iso.datetime().nullable(),
  lapsed: z.enum(keyLapses).nullable().meta({
    description:
      'Why it no longer works though nobody revoked it: it has expired, its member has no access, or whoever made it may no longer act as its member.',
  }),
})
export type ApiKeyOutput = z.infer<typeof ApiKeyOutput>

/** The key itself is shown this once; only its hash is kept. */
export const ApiKeyMadeOutput = z.strictObject({ apiKey: ApiKeyOutput, key: z.string() })

/** POST /members/{id}/private-views/handover: to whom, and which; all of them where none are named. */
export const ViewHandOver = z.strictObject({ to: z.uuid(), ids: z.array(z.uuid()).max(10_000).optional() })
export type ViewHandOver = z.infer<typeof ViewHandOver>
