import { IconFileImport, IconTrash } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { MenuOf } from '../../platform/ui/menu/menu-of.tsx'
import { useMayRestore } from './bin/may-empty.ts'
import { viewTexts } from './view-texts.ts'

/** What is done with a list now and then, and what finds no room beside on a narrow screen. */
export function ListMenu({ object, mayImport }: { object: ObjectDefinition; mayImport: boolean }) {
  const t = useTexts(viewTexts)
  const mayRestore = useMayRestore(object)
  return (
    <MenuOf
      label={t('listMenu')}
      width={200}
      groups={[
        {
          entries: [
            mayImport && {
              text: t('import'),
              icon: IconFileImport,
              link: { to: '/imports', search: { object: object.name } },
            },
            mayRestore && {
              text: t('bin'),
              icon: IconTrash,
              link: { to: '/bin/$object', params: { object: object.name } },
            },
          ],
        },
      ]}
    />
  )
}
