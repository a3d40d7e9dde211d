import { IconPencil, IconTrash, IconUserCircle, IconUsers } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ViewDefinition } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { withText } from '../../metadata/with-text.ts'
import { viewIcon } from '../../saved-views/view-icon.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import { useDeleteView, useUpdateView } from '../../views/saved/view-changes.ts'
import { viewTexts } from '../../views/view-texts.ts'
import { RenameDialog } from '../rename-dialog.tsx'
import table from '../settings-table.module.css'
import { viewsPageTexts } from './views-page-texts.ts'

/** One view: what it is called, of which object, who sees it, and what can be done with it. */
export function ViewRow({ object, view }: { object: ObjectDefinition; view: ViewDefinition }) {
  const t = useTexts(viewsPageTexts)
  const label = useLabel()
  const seenBy = t(audienceOf(view))
  return (
    <tr>
      <td className={table.name}>
        <Link
          to="/records/$object"
          params={{ object: object.name }}
          search={{ view: view.id }}
          className={table.link}
        >
          <Icon of={viewIcon(view.layout)} />
          <span className={table.word}>
            <Name>{label(view.name)}</Name>
            <span className={table.below}>
              {label(object.pluralLabel)} · {seenBy}
            </span>
          </span>
        </Link>
      </td>
      <td className={table.wide}>{label(object.pluralLabel)}</td>
      <td className={table.wide}>
        <RelativeTime at={view.updatedAt} />
      </td>
      <td className={table.wide}>{seenBy}</td>
      <td>
        <span className={table.tools}>
          <RowMenu view={view} />
        </span>
      </td>
    </tr>
  )
}

function audienceOf({ ownerId, teamIds = [] }: ViewDefinition): 'onlyYou' | 'teams' | 'everyone' {
  if (ownerId !== null) return 'onlyYou'
  return teamIds.length > 0 ? 'teams' : 'everyone'
}

function RowMenu({ view }: { view: ViewDefinition }) {
  const t = useTexts(viewsPageTexts)
  const say = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const update = useUpdateView()
  const { mutateAsync: save } = useUpdateView({ isToldThere: true })
  const remove = useDeleteView()
  const [isNaming, setNaming] = useState(false)
  const isShared = view.ownerId === null
  const name = label(view.name)
  const rename = (next: string) => save({ view, change: { name: withText(view.name, t.language, next) } })
  return (
    <>
      <MenuOf
        label={t('menuOf', { name })}
        groups={[
          {
            entries: [
              { text: say('rename'), icon: IconPencil, act: () => setNaming(true) },
              {
                text: isShared ? say('makePrivate') : say('shareWithAll'),
                icon: isShared ? IconUserCircle : IconUsers,
                act: () => update.mutate({ view, change: { shared: !isShared } }),
              },
            ],
          },
          {
            entries: [
              { text: ui('delete'), icon: IconTrash, isDangerous: true, act: () => remove.mutate(view) },
            ],
          },
        ]}
      />
      {isNaming && (
        <RenameDialog
          title={say('rename')}
          label={t('view')}
          name={name}
          maxLength={100}
          onRename={rename}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  )
}
