import { useState } from 'react'
import { liveFields } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { SegmentedChoice } from '../../../platform/ui/forms/segmented-choice.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { isSummable } from '../../metadata/summable.ts'
import { viewTexts } from '../view-texts.ts'
import { arrangerTexts } from './arranger-texts.ts'
import type { Board } from './board.ts'
import styles from './board-menu.module.css'
import { boardTexts } from './board-texts.ts'
import { CardFieldsEditor } from './card-fields-editor.tsx'
import { ColumnsEditor } from './columns-editor.tsx'
import { isGroupable } from './group-field.ts'

/** By which field a board is arranged, which sum, which columns with which limits, what the cards show. */
export function BoardArranger(board: Board) {
  const t = useTexts(arrangerTexts)
  const boards = useTexts(boardTexts)
  const [part, setPart] = useState<'columns' | 'cards'>('columns')
  return (
    <div className={styles.panel} role="group" aria-label={boards('arrange')}>
      <div className={styles.parts}>
        <SegmentedChoice
          label={boards('arrange')}
          choices={[
            { value: 'columns', text: t('columns') },
            { value: 'cards', text: t('cardsPart') },
          ]}
          value={part}
          onChange={setPart}
        />
      </div>
      {part === 'columns' ? (
        <>
          <FieldChoices {...board} />
          <ColumnsEditor {...board} />
        </>
      ) : (
        <CardFieldsEditor {...board} />
      )}
    </div>
  )
}

/** By which field the columns are made, and what their heads sum. */
function FieldChoices({ state, field, sumField }: Board) {
  const t = useTexts(arrangerTexts)
  const views = useTexts(viewTexts)
  const label = useLabel()
  const fields = liveFields(state.object)
  const groups = fields.filter((other) => isGroupable(other) && other.readOnly !== true)
  const sums = fields.filter(isSummable)
  const option = (other: (typeof fields)[number]) => ({ value: other.name, text: label(other.label) })
  return (
    <div className={styles.choices}>
      <Choose
        label={views('groupBy')}
        options={groups.map(option)}
        value={field.name}
        // What was said of the columns of another field says nothing of these.
        onChange={(groupBy) => state.change({ groupBy, board: withoutColumns(state.board) })}
        searchable
      />
      <Choose
        label={t('sumOf')}
        options={sums.map(option)}
        value={sumField?.name ?? null}
        onChange={(sum) => state.change({ sumField: sum })}
        searchable
      />
    </div>
  )
}

function withoutColumns({ columns: _, ...rest }: Board['state']['board']) {
  return rest
}
