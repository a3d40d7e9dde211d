import { type ComponentType, createElement } from 'react'
import { useSessionEnded } from '../platform/api/session-end.ts'
import { lateDialog } from '../platform/ui/late-dialog.ts'
import { latePart } from '../platform/ui/late-part.ts'
import { closeKeyboardHelp, useIsKeyboardHelpOpen } from './actions/keyboard-store.ts'
import { useIsPaletteOpen } from './actions/palette-store.ts'
import { closeCreate, useCreateRequest } from './records/create/create-store.ts'
import { useAskedValue } from './records/edit/ask-store.ts'
import { useConflict } from './records/edit/conflict-store.ts'
import { useUnfinishedWritings } from './records/edit/unfinished-writings.ts'
import { useWaiting } from './records/edit/waiting.ts'
import { closeWaiting, useIsWaitingShown } from './records/edit/waiting-store.ts'
import { useMoveNeed } from './records/moving/need-store.ts'
import { useClash } from './saves/clash-store.ts'
import { LatePalette } from './search/late-palette.tsx'
import { useElsewhere } from './session/elsewhere.ts'
import { answerLeaving, useIsLeavingAsked } from './session/leaving-store.ts'
import type { Overlay } from './shell/overlay.ts'

// Once the page stands, so that it is there when somebody reaches for it and when the connection is gone.
function late(load: () => Promise<ComponentType>, close?: () => void): ComponentType {
  const Part = lateDialog<{ onClose?: () => void }>(load)
  return close ? () => createElement(Part, { onClose: close }) : Part
}

/** What lies over every page, from the rooms it belongs to; the root of the application hands it to the shell. */
export const coreOverlays: readonly Overlay[] = [
  {
    name: 'create',
    useIsOpen: () => useCreateRequest() !== null,
    Part: late(async () => (await import('./records/create/create-dialog.tsx')).CreateDialog, closeCreate),
  },
  {
    name: 'ask-value',
    useIsOpen: () => useAskedValue() !== null,
    Part: late(async () => (await import('./records/edit/ask-value.tsx')).AskValue),
  },
  {
    name: 'ask-need',
    useIsOpen: () => useMoveNeed() !== null,
    Part: late(async () => (await import('./records/moving/ask-need.tsx')).AskNeed),
  },
  {
    name: 'conflict',
    useIsOpen: () => useConflict() !== null,
    Part: late(async () => (await import('./records/edit/conflict-dialog.tsx')).ConflictDialog),
  },
  {
    name: 'clash',
    useIsOpen: () => useClash() !== null,
    Part: late(async () => (await import('./saves/clash-dialog.tsx')).ClashDialog),
  },
  {
    name: 'leaving',
    useIsOpen: useIsLeavingAsked,
    Part: late(
      async () => (await import('./shell/leaving-dialog.tsx')).LeavingDialog,
      () => answerLeaving('stay'),
    ),
  },
  {
    name: 'elsewhere',
    useIsOpen: () => useElsewhere() !== null,
    Part: late(async () => (await import('./shell/elsewhere-dialog.tsx')).ElsewhereDialog),
  },
  {
    name: 'sign-in-again',
    useIsOpen: () => [useSessionEnded(), useElsewhere() === null].every(Boolean),
    Part: late(async () => (await import('./welcome/sign-in-again.tsx')).SignInAgain),
  },
  {
    name: 'send-queued',
    useIsOpen: () => useWaiting().waiting > 0,
    // Without a network it is waited for, as what it will send is.
    Part: latePart(async () => (await import('./records/edit/send-queued.tsx')).SendQueued, {
      missing: 'unseen',
    }),
  },
  {
    name: 'finish-writings',
    useIsOpen: () => useUnfinishedWritings().length > 0,
    // It comes with the editors that these were waiting for.
    Part: latePart(async () => (await import('./records/edit/finish-writings.tsx')).FinishWritings, {
      missing: 'unseen',
      isOnDemand: true,
    }),
  },
  {
    name: 'waiting',
    useIsOpen: useIsWaitingShown,
    Part: late(async () => (await import('./records/edit/waiting-dialog.tsx')).WaitingDialog, closeWaiting),
  },
  {
    name: 'palette',
    useIsOpen: useIsPaletteOpen,
    Part: LatePalette,
  },
  {
    name: 'keyboard-help',
    useIsOpen: useIsKeyboardHelpOpen,
    Part: late(async () => (await import('./shell/keyboard-help.tsx')).KeyboardHelp, closeKeyboardHelp),
  },
]
