import { Button } from '@mantine/core'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useObject } from '../../core/metadata/metadata.ts'
import { ConflictDialog } from '../../core/records/edit/conflict-dialog.tsx'
import { askAboutConflict } from '../../core/records/edit/conflict-store.ts'
import { dropBegunNote, keepBegunNote } from '../../core/records/notes/begun-notes.ts'
import { askBeforeLeaving, useIsLeavingAsked } from '../../core/session/leaving-store.ts'
import { ConnectionLine } from '../../core/shell/connection-strip.tsx'
import { LeavingDialog } from '../../core/shell/leaving-dialog.tsx'
import { SignInAgain } from '../../core/welcome/sign-in-again.tsx'
import { noteSessionEnd, useSessionEnded } from '../../platform/api/session-end.ts'
import { deal, related } from '../deal.ts'
import styles from '../gallery.module.css'
import { Section, Specimen } from '../section.tsx'

const lines = {
  'Without a network': { isOnline: false, isWaiting: false, waiting: 0, refused: 0 },
  'Without a network, with edits that wait': { isOnline: false, isWaiting: true, waiting: 3, refused: 0 },
  'A server that does not answer': { isOnline: true, isWaiting: true, waiting: 1, refused: 0 },
  'Something was not taken': { isOnline: true, isWaiting: false, waiting: 0, refused: 2 },
} as const

/** What is said of writing that did not arrive, and asked before some of it is lost. */
export function QuestionSpecimens() {
  const object = useObject('deal')
  const isLeaving = useIsLeavingAsked()
  const isEnded = useSessionEnded()
  if (!object) return null
  return (
    <Section title="Questions">
      {Object.entries(lines).map(([name, line]) => (
        <Specimen key={name} name={name} wide>
          <ConnectionLine {...line} />
        </Specimen>
      ))}
      <Specimen name="Whose stays, what becomes of it, who is there" wide>
        <div className={styles.line}>
          <Button onClick={() => void askWhose(object)}>Change what somebody changed</Button>
          <Button onClick={() => void leave()}>Leave with a note unsaved</Button>
          <Button onClick={noteSessionEnd}>End the session</Button>
        </div>
      </Specimen>
      <ConflictDialog />
      {isLeaving && <LeavingDialog />}
      {isEnded && <SignInAgain />}
    </Section>
  )
}

function askWhose(object: ObjectDefinition) {
  return askAboutConflict({
    object,
    values: { nextStep: 'Call Thursday', amount: { amount: '72000', currency: 'EUR' } },
    theirs: { record: deal(), related },
    clashes: ['nextStep', 'amount'],
  })
}

async function leave() {
  const id = 'gallery'
  keepBegunNote(id, 'They would take line 3 in spring, if the drawing is there by Friday.')
  await askBeforeLeaving()
  dropBegunNote(id)
}
