import { IconArrowsVertical, IconCheck, IconFold } from '@tabler/icons-react'
import { liveFields } from '../../../../shared/core/metadata.ts'
import type { DateBucket } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Menu } from '../../../platform/ui/menu.tsx'
import { type FieldPath, useFieldPath, usePathLabel } from '../../metadata/field-path.ts'
import { shownSystemFields } from '../../metadata/system-fields.ts'
import type { ListState } from '../list-state.ts'
import { gridTexts } from '../table/grid-texts.ts'
import type { Folds } from './folds.ts'
import { isGroupable, isGroupedByTime } from './groupable.ts'

const buckets = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly DateBucket[]

/** The fields rows can be put together by; of what they are by now, how long a group is and whether it is folded. */
export function GroupEntries({ state, folds }: { state: ListState; folds?: Folds | undefined }) {
  const t = useTexts(gridTexts)
  const find = useFieldPath(state.object)
  const pathLabel = usePathLabel()
  const { rowGroup } = state
  const now = rowGroup ? find(rowGroup.field) : null
  const names = [...liveFields(state.object).map((field) => field.name), ...shownSystemFields]
  const offered = names
    .filter((name) => name !== state.object.titleField)
    .map((name) => find(name))
    .filter((path): path is FieldPath => path !== null && isGroupable(path))
  const checked = <Icon of={IconCheck} size={14} />
  return (
    <>
      {now && rowGroup && isGroupedByTime(now) && (
        <>
          {buckets.map((bucket) => (
            <Menu.Item
              key={bucket}
              rightSection={(rowGroup.bucket ?? 'month') === bucket ? checked : undefined}
              onClick={() => state.change({ rowGroup: { field: rowGroup.field, bucket } })}
            >
              {t(`by_${bucket}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
        </>
      )}
      {now && folds && (
        <>
          <Menu.Item leftSection={<Icon of={IconFold} size={14} />} onClick={folds.foldAll}>
            {t('foldAll')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon of={IconArrowsVertical} size={14} />} onClick={folds.unfoldAll}>
            {t('unfoldAll')}
          </Menu.Item>
          <Menu.Divider />
        </>
      )}
      {now && (
        <Menu.Item
          onClick={() => state.change({ rowGroup: state.view?.rowGroup ? { field: '' } : undefined })}
        >
          {t('noGroups')}
        </Menu.Item>
      )}
      {offered.map((path) => (
        <Menu.Item
          key={path.path}
          rightSection={path.path === rowGroup?.field ? checked : undefined}
          onClick={() => state.change({ rowGroup: { field: path.path } })}
        >
          {pathLabel(path)}
        </Menu.Item>
      ))}
    </>
  )
}
