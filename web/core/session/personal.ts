import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { SessionState } from '../../../shared/core/session.ts'
import { type ViewLayout, viewLayouts } from '../../../shared/core/views.ts'
import type { Language } from '../../../shared/platform/languages.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { onlyLooks } from '../../platform/api/only-looking.ts'
import { request } from '../../platform/api/request.ts'
import { chooseLanguage, setLanguage } from '../../platform/i18n/language.ts'
import {
  type Appearance,
  changeAppearance,
  currentAppearance,
  densities,
  isAppearanceChosen,
  themes,
} from '../../platform/ui/appearance.ts'
import { sayProblem } from '../../platform/ui/toast-store.ts'
import { sessionQuery, useSession } from './session.ts'

/**
 * Shows the language of the signed-in person's account, whatever the device began with; a device on which
 * no appearance was chosen yet takes that of the account too.
 */
export function useFollowPersonal(): void {
  const { member } = useSession()
  const { language, preferences } = member
  useEffect(() => {
    void setLanguage(language)
    const kept = appearanceIn(preferences)
    if (!isAppearanceChosen() && Object.keys(kept).length > 0) changeAppearance(kept)
  }, [language, preferences])
}

/** Changes language or appearance at once, and keeps them with the person's account. */
export function useChangePersonal() {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const keep = (change: PersonalChange) => {
    showMember(queries, change)
    // Whoever looks as somebody else changes how they look, until they stop; nothing of it is kept.
    if (onlyLooks()) return
    request('/me', { method: 'PATCH', body: change }).catch((error) => sayProblem(sentence(error)))
  }
  return {
    language: (language: Language) => {
      void chooseLanguage(language)
      keep({ language })
    },
    /** Keeps how a list is looked at, by its view or, without one, its object. */
    layout: (list: string, layout: ViewLayout) => {
      keep({ preferencesHere: { [layoutKey(list)]: layout } })
    },
    /** Keeps, for this workspace, what is no other setting: that somebody has seen something, say. */
    preference: (change: Record<string, unknown>) => {
      keep({ preferencesHere: change })
    },
    /** Keeps which view of an object opens first: its id, or 'all'. */
    firstView: (object: string, view: string) => {
      keep({ preferencesHere: { [firstViewKey(object)]: view } })
    },
    appearance: (change: Partial<Appearance>) => {
      changeAppearance(change)
      keep({ preferences: { ...currentAppearance() } })
    },
  }
}

/** How the reader last looked at a list: its view or, without one, its object; undefined when never chosen. */
export function useChosenLayout(list: string): ViewLayout | undefined {
  const { member } = useSession()
  const kept = member.preferences[layoutKey(list)]
  return viewLayouts.find((layout) => layout === kept)
}

/** The view the reader wants to see first of an object: its id or 'all'; undefined when never chosen. */
export function useFirstView(object: string): string | undefined {
  const kept = useSession().member.preferences[firstViewKey(object)]
  return typeof kept === 'string' ? kept : undefined
}

const firstViewKey = (object: string) => `view.${object}`

const layoutKey = (list: string) => `layout.${list}`

/** Of choices only those that become others: each is kept by itself. */
interface PersonalChange {
  language?: Language
  /** In every workspace. */
  preferences?: Record<string, unknown>
  preferencesHere?: Record<string, unknown>
}

function showMember(queries: QueryClient, { preferences, preferencesHere, ...change }: PersonalChange): void {
  queries.setQueryData<SessionState>(sessionQuery.queryKey, (state) => {
    if (state?.state !== 'signed-in') return state
    const { member } = state
    const chosen = { ...member.preferences, ...preferences, ...preferencesHere }
    return { ...state, member: { ...member, ...change, preferences: chosen } }
  })
}

// What an account holds was written by some version of this application, perhaps an older one.
function appearanceIn(kept: Readonly<Record<string, unknown>>): Partial<Appearance> {
  const theme = themes.find((one) => one === kept.theme)
  const density = densities.find((one) => one === kept.density)
  return {
    ...(theme && { theme }),
    ...(density && { density }),
    ...(typeof kept.singleKeys === 'boolean' && { singleKeys: kept.singleKeys }),
  }
}
