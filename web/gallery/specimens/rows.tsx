import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import { CheckMark } from '../../platform/ui/forms/check-mark.tsx'
import { Table } from '../../platform/ui/page/table.tsx'
import { RowTool } from '../../platform/ui/rows/row-tool.tsx'
import { RowName, SortableRow } from '../../platform/ui/rows/sortable-row.tsx'
import { moved } from '../../platform/ui/sorting/moved.ts'
import { extremes } from '../extremes.ts'
import { Section, Specimen } from '../section.tsx'

/** Rows that are arranged, and rows that are read. */
export function RowSpecimens() {
  const [names, setNames] = useState<string[]>(['Company', 'Close date', ...Object.values(extremes)])
  return (
    <Section title="Rows">
      <Specimen name="Arranged by dragging or with the arrow keys">
        {names.map((name, at) => (
          <SortableRow
            key={name}
            kind="gallery"
            list="names"
            at={at}
            name={name}
            isOut={at === 1}
            onMove={(from, to) => setNames(moved(names, from.at, to.at))}
          >
            <RowName>{name}</RowName>
            <RowTool
              icon={at === 1 ? IconEye : IconEyeOff}
              text={at === 1 ? 'Show' : 'Hide'}
              name={name}
              onClick={() => {}}
            />
          </SortableRow>
        ))}
      </Specimen>
      <Specimen name="Table, one row ticked" wide scrolls>
        <Table edge="none">
          <thead>
            <tr>
              <th>
                <CheckMark checked="some" label="Select all" onChange={() => {}} />
              </th>
              <th>Name</th>
              <th>City</th>
            </tr>
          </thead>
          <tbody>
            {Object.values(extremes).map((name, at) => (
              <tr key={name} data-selected={at === 0 || undefined}>
                <td>
                  <CheckMark checked={at === 0} label={`Select ${name}`} onChange={() => {}} />
                </td>
                <td>{name}</td>
                <td>Helsinki</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Specimen>
    </Section>
  )
}
