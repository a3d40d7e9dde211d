import {
  IconArrowsExchange,
  IconKeyboard,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconPlus,
  IconSun,
  IconTextSize,
} from '@tabler/icons-react'
import { languageNames, languages } from '../../../shared/platform/languages.ts'
import { inSentence } from '../../platform/i18n/in-sentence.ts'
import { useLanguage } from '../../platform/i18n/language.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { densities, useAppearance, useColorScheme } from '../../platform/ui/appearance.ts'
import { matchesTyped } from '../../platform/ui/forms/typed-match.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import type { ActionStep, StepChoice } from '../actions/action-step.ts'
import { openKeyboardHelp } from '../actions/keyboard-store.ts'
import { useLabel } from '../metadata/metadata.ts'
import { letterOf, useLetters } from '../pages/go-to-letters.ts'
import { useCreatable } from '../records/create/creatable.ts'
import { openCreate } from '../records/create/create-store.ts'
import { useChangePersonal } from '../session/personal.ts'
import { useSession } from '../session/session.ts'
import { useSignOut, useSwitchWorkspace } from '../session/session-changes.ts'
import { shellTexts } from '../shell/shell-texts.ts'
import type { Candidate } from './palette-entries.tsx'
import { searchTexts } from './search-texts.ts'

/** What can be done wherever one is: new records, then how Kith looks for oneself, then going elsewhere. */
export function useCommands(): Candidate[] {
  return [...useCreations(), ...useOwnLook(), ...useLeaving()]
}

function useCreations(): Candidate[] {
  const t = useTexts(searchTexts)
  const label = useLabel()
  const letters = useLetters().objects
  return useCreatable().map((object) => {
    const text = t('newRecord', { name: inSentence(label(object.label), t.language) })
    const letter = letterOf(letters, object.name)
    return {
      key: `new-${object.name}`,
      group: t('do'),
      sign: <Icon of={IconPlus} />,
      text,
      words: `${text} ${object.name}`,
      keys: letter && `N ${letter}`,
      act: () => openCreate({ object: object.name, isQuick: true }),
    }
  })
}

function useOwnLook(): Candidate[] {
  const t = useTexts(searchTexts)
  const shell = useTexts(shellTexts)
  const scheme = useColorScheme()
  const language = useLanguage()
  const { density } = useAppearance()
  const change = useChangePersonal()
  const other = scheme === 'dark' ? 'light' : 'dark'
  const themeText = other === 'dark' ? t('toDark') : t('toLight')
  const densityTexts = {
    compact: shell('densityCompact'),
    normal: shell('densityNormal'),
    roomy: shell('densityRoomy'),
  }
  const group = t('do')
  return [
    {
      key: 'theme',
      group,
      sign: <Icon of={other === 'dark' ? IconMoon : IconSun} />,
      text: themeText,
      words: `${themeText} theme`,
      act: () => change.appearance({ theme: other }),
    },
    {
      key: 'language',
      group,
      sign: <Icon of={IconLanguage} />,
      text: t('changeLanguage'),
      words: `${t('changeLanguage')} language 语言 語言 kieli`,
      step: chosenFrom(
        shell('language'),
        languages.map((key) => ({ key, text: languageNames[key], isChosen: key === language })),
        change.language,
      ),
    },
    {
      key: 'density',
      group,
      sign: <Icon of={IconTextSize} />,
      text: t('changeDensity'),
      words: `${t('changeDensity')} density rows`,
      step: chosenFrom(
        shell('density'),
        densities.map((key) => ({ key, text: densityTexts[key], isChosen: key === density })),
        (next) => change.appearance({ density: next }),
      ),
    },
    {
      key: 'keyboard',
      group,
      sign: <Icon of={IconKeyboard} />,
      text: shell('keyboard'),
      words: `${shell('keyboard')} keyboard`,
      keys: '?',
      act: openKeyboardHelp,
    },
  ]
}

function useLeaving(): Candidate[] {
  const t = useTexts(searchTexts)
  const shell = useTexts(shellTexts)
  const signOut = useSignOut()
  const enter = useSwitchWorkspace()
  const { workspace, workspaces } = useSession()
  const group = t('do')
  const switching: Candidate = {
    key: 'workspace',
    group,
    sign: <Icon of={IconArrowsExchange} />,
    text: shell('switchWorkspace'),
    words: `${shell('switchWorkspace')} workspace`,
    step: chosenFrom(
      shell('workspaces'),
      workspaces.map(({ id, name }) => ({ key: id, text: name, isChosen: id === workspace.id })),
      enter,
    ),
  }
  return [
    ...(workspaces.length > 1 ? [switching] : []),
    {
      key: 'sign-out',
      group,
      sign: <Icon of={IconLogout} />,
      text: t('signOut'),
      words: `${t('signOut')} sign out`,
      act: signOut,
    },
  ]
}

/** A step whose answers are all known. */
function chosenFrom<Key extends string>(
  label: string,
  choices: readonly (StepChoice & { key: Key })[],
  pick: (key: Key) => void,
): ActionStep {
  return {
    label,
    useChoices: (typed) => choices.filter(({ text }) => matchesTyped(typed, text)),
    // Picked from among the choices above.
    pick: (key) => pick(key as Key),
  }
}
