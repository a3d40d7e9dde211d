import styles from './gallery.module.css'
import { BoardSpecimens } from './specimens/boards.tsx'
import { ButtonSpecimens } from './specimens/buttons.tsx'
import { CellSpecimens } from './specimens/cells.tsx'
import { FilterSpecimens } from './specimens/filters.tsx'
import { FormSpecimens } from './specimens/forms.tsx'
import { InputSpecimens } from './specimens/inputs.tsx'
import { LayerSpecimens } from './specimens/layers.tsx'
import { MarkSpecimens } from './specimens/marks.tsx'
import { PickerSpecimens } from './specimens/pickers.tsx'
import { QuestionSpecimens } from './specimens/questions.tsx'
import { RowSpecimens } from './specimens/rows.tsx'
import { StageBarSpecimens } from './specimens/stage-bars.tsx'
import { StateSpecimens } from './specimens/states.tsx'
import { WorkSpecimens } from './specimens/work.tsx'
import { Switches } from './switches.tsx'

/** Every part of the design system in every state. */
export function GalleryPage() {
  return (
    <div className={styles.scroller}>
      <main className={styles.page}>
        <header className={styles.top}>
          <h1>Gallery</h1>
          <Switches />
        </header>
        <MarkSpecimens />
        <ButtonSpecimens />
        <StateSpecimens />
        <InputSpecimens />
        <PickerSpecimens />
        <FormSpecimens />
        <FilterSpecimens />
        <BoardSpecimens />
        <StageBarSpecimens />
        <CellSpecimens />
        <RowSpecimens />
        <WorkSpecimens />
        <QuestionSpecimens />
        <LayerSpecimens />
      </main>
    </div>
  )
}
