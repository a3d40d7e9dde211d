import { useNavigate } from '@tanstack/react-router'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { inSentence } from '../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { keepForPage, keptForPage } from '../../platform/ui/keys/keys-for-page.ts'
import { useShortcut } from '../../platform/ui/keys/shortcuts.ts'
import { useOfferedActions } from '../actions/actions.ts'
import { openPalette } from '../actions/palette-store.ts'
import { useLabel, useObject } from '../metadata/metadata.ts'
import { useLetters } from '../pages/go-to-letters.ts'
import type { Page } from '../pages/page.ts'
import { addressOf, usePageName } from '../pages/use-pages.ts'
import { openCreate, openQuickCreate } from '../records/create/create-store.ts'
import { useKindInSight } from '../records/create/kind-in-sight.ts'
import { useMayCreate } from '../session/may-create.ts'
import { shellTexts } from './shell-texts.ts'

/** G and a letter goes to an object or a page, N and the letter makes a new one of the object, Q one of any. */
export function GoToKeys() {
  const t = useTexts(shellTexts)
  const { objects, pages } = useLetters()
  const inSight = useKindInSight()
  useShortcut('Q', () => openQuickCreate(inSight), { says: t('keyQuickCreate'), isGlobal: true })
  return [
    <SearchKey key="/" />,
    ...[...objects].map(([letter, object]) => <KeysOf key={letter} letter={letter} name={object} />),
    ...[...pages].map(([letter, page]) => <PageKey key={letter} letter={letter} page={page} />),
  ]
}

/** `/` is the search of the page; where it has none, that of everything, which takes the letters behind it. */
function SearchKey() {
  const t = useTexts(shellTexts)
  const hasOwn = useOfferedActions().some(({ search }) => search)
  // A page that is on its way may have one.
  const search = (event: KeyboardEvent) => (keptForPage() === null ? openPalette() : keepForPage(event))
  useShortcut('/', search, { says: t('keyPalette'), when: !hasOwn })
  return null
}

function KeysOf({ letter, name }: { letter: string; name: string }) {
  const object = useObject(name)
  return object ? <ObjectKeys letter={letter} object={object} /> : null
}

function ObjectKeys({ letter, object }: { letter: string; object: ObjectDefinition }) {
  const t = useTexts(shellTexts)
  const label = useLabel()
  const navigate = useNavigate()
  const when = useMayCreate(object.name)
  const { name } = object
  useShortcut(`G ${letter}`, () => navigate({ to: '/records/$object', params: { object: name } }), {
    says: t('keyGoTo', { name: inSentence(label(object.pluralLabel), t.language) }),
    isGlobal: true,
  })
  useShortcut(`N ${letter}`, () => openCreate({ object: name, isQuick: true }), {
    says: t('keyNew', { name: inSentence(label(object.label), t.language) }),
    isGlobal: true,
    when,
  })
  return null
}

function PageKey({ letter, page }: { letter: string; page: Page }) {
  const t = useTexts(shellTexts)
  const pageName = usePageName()
  const navigate = useNavigate()
  useShortcut(`G ${letter}`, () => navigate({ to: addressOf(page) }), {
    says: t('keyGoTo', { name: inSentence(pageName(page), t.language) }),
    isGlobal: true,
  })
  return null
}
