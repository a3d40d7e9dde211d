import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { openCreate } from '../../core/records/create/create-store.ts'
import { useMayCreate } from '../../core/session/may-create.ts'
import { useTimeZone } from '../../core/session/session.ts'
import { localeOf } from '../../platform/i18n/locale.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { SegmentedChoice } from '../../platform/ui/forms/segmented-choice.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import { Loading } from '../../platform/ui/loading.tsx'
import { Page } from '../../platform/ui/page/page.tsx'
import { PageHeading, PageTop, TopSpace } from '../../platform/ui/page/page-top.tsx'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { titleWhenCut } from '../../platform/ui/title-when-cut.ts'
import { FirstSteps, startQuery } from '../start/contract.ts'
import { DealSections } from './deal-sections.tsx'
import styles from './today.module.css'
import { todayTexts } from './today-texts.ts'
import { useSeesOthers } from './use-sees-others.ts'
import { useWhose } from './use-whose.ts'

const titleCutRows = titleWhenCut('li > a')

/** What to do today: the first steps while some are left, what is late, what stands still, what changed. */
export function TodayPage() {
  const t = useTexts(todayTexts)
  const navigate = useNavigate()
  const mayCreate = useMayCreate('deal')
  const seesOthers = useSeesOthers()
  // What stands above is known first, so that nothing below moves when it comes.
  const whose = useWhose()
  const isReady = !useQuery(startQuery).isPending && whose !== null
  const timeZone = useTimeZone()
  const length = useIsPhone() ? 'short' : 'long'
  const day = new Intl.DateTimeFormat(localeOf(t.language), {
    weekday: length,
    day: 'numeric',
    month: length,
    timeZone,
  })
  return (
    <Page ground="paper">
      <PageTop>
        <PageHeading shrinks>
          <span className={styles.day}>{day.format(new Date())}</span>
        </PageHeading>
        <TopSpace />
        {mayCreate && (
          <Button
            leftSection={<Icon of={IconPlus} size={14} />}
            onClick={() => openCreate({ object: 'deal' })}
          >
            {t('newDeal')}
          </Button>
        )}
      </PageTop>
      <div className={styles.scroll}>
        <div className={styles.column} onPointerOver={titleCutRows}>
          {isReady ? (
            <>
              <FirstSteps />
              {seesOthers && (
                <SegmentedChoice
                  label={t('whose')}
                  choices={[
                    { value: 'mine', text: t('mine') },
                    { value: 'all', text: t('everyones') },
                  ]}
                  value={whose.of}
                  onChange={(value) =>
                    void navigate({ to: '/today', search: { of: value === 'all' ? 'all' : 'mine' } })
                  }
                />
              )}
              {whose.isInstead && <p className={styles.instead}>{t('othersInstead')}</p>}
              <DealSections isMine={whose.of === 'mine'} />
            </>
          ) : (
            <Loading rows={12} />
          )}
        </div>
      </div>
    </Page>
  )
}
