import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useKeyHint } from '../../platform/ui/keys/key-hint.ts'
import { useAction } from '../actions/actions.ts'
import { useSession } from '../session/session.ts'
import styles from './favourite-star.module.css'
import { type Markable, useFavourites } from './navigation-changes.ts'
import { navigationTexts } from './navigation-texts.ts'

/** Marks what the page shows as a favourite, also by key and in the palette; not where one only looks. */
export function FavouriteStar({ of }: { of: Markable }) {
  const t = useTexts(navigationTexts)
  const withKey = useKeyHint()
  const { isFavourite, toggle } = useFavourites()
  const isMarked = isFavourite(of)
  const text = t(isMarked ? 'removeFavourite' : 'addFavourite')
  const when = useSession().seesAs === null
  useAction({ id: 'favourite', text, icon: IconStar, keys: 'Shift+F', act: () => toggle(of) }, { when })
  if (!when) return null
  return (
    <button
      type="button"
      className={styles.star}
      aria-pressed={isMarked}
      aria-label={t('favourite')}
      title={withKey(text, '⇧F')}
      onClick={() => toggle(of)}
    >
      <Icon of={isMarked ? IconStarFilled : IconStar} />
    </button>
  )
}
