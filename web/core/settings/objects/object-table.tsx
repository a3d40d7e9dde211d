import { Link } from '@tanstack/react-router'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { Table } from '../../../platform/ui/page/table.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { ObjectSign } from '../../metadata/object-sign.tsx'
import table from '../settings-table.module.css'
import { objectTexts } from './object-texts.ts'

/** Objects by name, with what the API calls them and how many fields they have. */
export function ObjectTable({ title, objects }: { title: string; objects: readonly ObjectDefinition[] }) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  return (
    <section>
      <h2 className={table.heading}>
        {title}
        <span className={table.count}>{objects.length}</span>
      </h2>
      <Table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('object')}</th>
            <th scope="col" className={`${table.wide} ${table.api}`}>
              {t('apiName')}
            </th>
            <th scope="col" className={`${table.number} ${table.few}`}>
              {t('fields')}
            </th>
          </tr>
        </thead>
        <tbody>
          {objects.map((object) => (
            <tr key={object.id}>
              <td className={table.name}>
                <Link
                  to="/settings/objects/$object"
                  params={{ object: object.name }}
                  className={table.link}
                  preload="intent"
                >
                  <ObjectSign object={object} />
                  <span className={table.word}>
                    <Name>{label(object.pluralLabel)}</Name>
                  </span>
                </Link>
              </td>
              <td className={`${table.code} ${table.wide}`}>{object.name}</td>
              <td className={table.number}>{liveFields(object).length}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
