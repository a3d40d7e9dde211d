import { useQuery } from '@tanstack/react-query'
import type { LinkProps } from '@tanstack/react-router'
import type { FirstStep } from '../../../shared/modules/start/contract.ts'
import { useChangePersonal } from '../../core/session/personal.ts'
import { useMay, useSession } from '../../core/session/session.ts'
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

/** What is left of the first steps, told by what is true; null until it is known, for good once it is hidden, and to who only looks. */
export function useFirstSteps(): { steps: ShownStep[]; done: number; hide: () => void } | null {
  const { member, workspace, seesAs } = useSession()
  const hidden = hiddenIn(workspace.id)
  const { preference: keep } = useChangePersonal()
  const { data } = useQuery(startQuery)
  const steps = useShown(data?.steps ?? [])
  if (member.preferences[hidden] === true || data === undefined || seesAs !== null) return null
  return { steps, done: steps.filter((step) => step.isDone).length, hide: () => keep({ [hidden]: true }) }
}

const board = { to: '/records/$object', params: { object: 'deal' }, search: { layout: 'board' } } as const

/** Those that this member may take. */
function useShown(steps: readonly { key: FirstStep; isDone: boolean }[]): ShownStep[] {
  const t = useTexts(startTexts)
  const may = useMay()
  const people = { to: '/start', search: { step: 'people' } } as const
  const known: Record<FirstStep, Omit<ShownStep, 'key' | 'isDone'> & { may: boolean }> = {
    template: { text: t('firstTemplate'), may: may('metadata.manage'), to: { to: '/start', search: {} } },
    records: {
      text: t('firstRecords'),
      may: may('records.import'),
      to: may('metadata.manage')
        ? { to: '/start', search: { step: 'records' } }
        : { to: '/imports', search: {} },
    },
    move: { text: t('firstMove'), may: true, to: board },
    language: {
      text: t('firstLanguage'),
      may: may('settings.manage'),
      to: { to: '/settings/workspace' },
    },
    mail: { text: t('firstMail'), may: may('members.manage'), to: people },
    invite: { text: t('firstInvite'), may: may('members.manage'), to: people },
    secure: { text: t('firstSecure'), may: true, to: { to: '/settings/security' } },
  }
  return steps.flatMap(({ key, isDone }) => {
    const { may, ...entry } = known[key]
    return may ? [{ ...entry, key, isDone }] : []
  })
}
