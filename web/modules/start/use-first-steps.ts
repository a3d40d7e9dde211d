import { useQuery } from '@tanstack/react-query'
import type { LinkProps } from '@tanstack/react-router'
import type { FirstStep } from '../../../shared/modules/start/contract.ts'
import { useChangePersonal } from '../../core/session/personal.ts'
import { useCan, useSession } from '../../core/session/session.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { startQuery } from './start-requests.ts'
import { startTexts } from './start-texts.ts'

/** A person's choices go with them into every workspace; each has first steps of its own. */
const hiddenIn = (workspaceId: string) => `start.hidden.${workspaceId}`

/** One of the first steps, as its reader may take it. */
interface ShownStep {
  key: FirstStep
  text: string
  isDone: boolean
  to: Pick<LinkProps, 'to' | 'search' | 'params'>
}

/** What is left of the first steps, told by what is true; null until it is known, and for good once it is hidden. */
export function useFirstSteps(): { steps: ShownStep[]; done: number; hide: () => void } | null {
  const { member, workspace } = useSession()
  const hidden = hiddenIn(workspace.id)
  const { preference: keep } = useChangePersonal()
  const { data } = useQuery(startQuery)
  const steps = useShown(data?.steps ?? [])
  if (member.preferences[hidden] === true || data === undefined) return null
  return { steps, done: steps.filter((step) => step.isDone).length, hide: () => keep({ [hidden]: true }) }
}

const board = { to: '/records/$object', params: { object: 'deal' }, search: { layout: 'board' } } as const

/** Those that this member may take. */
function useShown(steps: readonly { key: FirstStep; isDone: boolean }[]): ShownStep[] {
  const t = useTexts(startTexts)
  const can = useCan()
  const people = { to: '/start', search: { step: 'people' } } as const
  const known: Record<FirstStep, Omit<ShownStep, 'key' | 'isDone'> & { may: boolean }> = {
    template: { text: t('firstTemplate'), may: can('metadata.manage'), to: { to: '/start', search: {} } },
    records: {
      text: t('firstRecords'),
      may: can('records.import'),
      to: can('metadata.manage')
        ? { to: '/start', search: { step: 'records' } }
        : { to: '/imports', search: {} },
    },
    move: { text: t('firstMove'), may: true, to: board },
    language: {
      text: t('firstLanguage'),
      may: can('settings.manage'),
      to: { to: '/settings/workspace' },
    },
    mail: { text: t('firstMail'), may: can('members.manage'), to: people },
    invite: { text: t('firstInvite'), may: can('members.manage'), to: people },
    secure: { text: t('firstSecure'), may: true, to: { to: '/settings/security' } },
  }
  return steps.flatMap(({ key, isDone }) => {
    const { may, ...entry } = known[key]
    return may ? [{ ...entry, key, isDone }] : []
  })
}
