import { Button } from '@mantine/core'
import { IconSun } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMayCreate } from '../../core/session/may-create.ts'
import { useMay } from '../../core/session/session.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Empty } from '../../platform/ui/empty.tsx'
import { startQuery } from '../start/contract.ts'
import { todayTexts } from './today-texts.ts'
import { useSeesOthers } from './use-sees-others.ts'

/** Where no deal is open: what this member can do about it, which may be nothing. */
export function NoDeals({ isMine }: { isMine: boolean }) {
  const t = useTexts(todayTexts)
  const seesOthers = useSeesOthers()
  const { data } = useQuery(startQuery)
  const areThere = data?.sample != null || data?.steps.some(({ key, isDone }) => key === 'records' && isDone)
  if (isMine && areThere)
    return (
      <Empty isHeading icon={IconSun} title={t('noneOfMine')} why={t('noneOfMineWhy')}>
        {seesOthers && (
          <Button renderRoot={(props) => <Link to="/today" search={{ of: 'all' }} {...props} />}>
            {t('seeEveryones')}
          </Button>
        )}
      </Empty>
    )
  return <NoneYet />
}

/** The guide is for those who set the workspace up; others bring a file where their role lets them. */
function NoneYet() {
  const t = useTexts(todayTexts)
  const may = useMay()
  const mayImport = useMayCreate('deal') && may('records.import')
  const isGuided = may('metadata.manage')
  return (
    <Empty isHeading icon={IconSun} title={t('noDeals')} why={isGuided ? t('noDealsWhy') : undefined}>
      {(isGuided || mayImport) && (
        <Button
          variant="filled"
          renderRoot={(props) =>
            isGuided ? (
              <Link to="/start" search={{ step: 'records' }} {...props} />
            ) : (
              <Link to="/imports" search={{}} {...props} />
            )
          }
        >
          {t('bringFirst')}
        </Button>
      )}
    </Empty>
  )
}
