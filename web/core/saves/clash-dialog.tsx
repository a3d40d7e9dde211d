import { useTexts } from '../../platform/i18n/texts.ts'
import { type Clash, settleClash, useClash } from './clash-store.ts'
import { saveTexts } from './save-texts.ts'
import { WhoseStays } from './whose-stays.tsx'

/** Asks, when somebody saved meanwhile what is to be saved here, whose save stays. */
export function ClashDialog() {
  const clash = useClash()
  return clash && <Question clash={clash} />
}

function Question({ clash: { lines, updatedAt, updatedBy, isRemoval } }: { clash: Clash }) {
  const t = useTexts(saveTexts)
  if (isRemoval) {
    return (
      <WhoseStays
        title={t('removalTitle')}
        who={(by) => t.rich('changedSince', by)}
        why={t('removedIfChosen')}
        updatedAt={updatedAt}
        updatedBy={updatedBy}
        lines={lines}
        keepMine={t('removeIt')}
        takeTheirs={t('keepIt')}
        onChoose={settleClash}
      />
    )
  }
  return (
    <WhoseStays
      title={t('savedTitle')}
      who={(by) => (updatedAt === null ? t('savedSomebody') : t.rich('savedWho', by))}
      updatedAt={updatedAt}
      updatedBy={updatedBy}
      lines={lines}
      keepMine={t('saveOver')}
      onChoose={settleClash}
      onLater={() => settleClash('later')}
    />
  )
}
