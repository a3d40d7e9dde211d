import { IconArrowLeft, IconArrowRight, IconX } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { ObjectIcon } from '../../metadata/object-icon.tsx'
import { importTexts } from '../import-texts.ts'
import type { PlanPart } from '../import-types.ts'
import { ReadingMenu } from '../reading/reading-menu.tsx'
import { BelongsChoice } from './belongs-choice.tsx'
import { Choice } from './choice.tsx'
import type { Draft } from './draft.ts'
import { KeyChoice } from './key-choice.tsx'
import styles from './match.module.css'
import { movePart, partOf } from './plan-changes.ts'

interface Props {
  state: Draft
  /** Place in the plan; -1 when the table is left out. */
  at: number
  table: number
}

/** What the rows of a table are, how the file is read, and by what records that are there are known. */
export function PartHead({ state, at, table }: Props) {
  const t = useTexts(importTexts)
  const part = state.plan.parts[at]
  const one = state.draft.tables[table]
  if (!one) return null
  return (
    <div className={styles.head}>
      <div className={styles.headLine}>
        <span className={styles.headText}>{t('rowsAre')}</span>
        <ObjectChoice state={state} part={part} table={table} />
        <span className={styles.space} />
        <ReadingMenu table={one} onChange={(change) => state.changeTable(table, change)} />
        {state.draft.tables.length > 1 && part && <PartMenu state={state} at={at} />}
      </div>
      {part && <KeyChoice part={part} onChange={(next) => state.changePart(at, next)} />}
      {part && <BelongsChoice part={part} onChange={(next) => state.changePart(at, next)} />}
    </div>
  )
}

const leftOut = '-'

/** Companies, contacts, deals; or not to be imported. */
function ObjectChoice({ state, part, table }: { state: Draft; part: PlanPart | undefined; table: number }) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const { objects } = useMetadata()
  const one = state.draft.tables[table]
  const options = (one?.objects ?? []).flatMap(({ object }) => {
    const found = objects.get(object)
    if (!found) return []
    const text = label(found.pluralLabel)
    return [{ value: object, text, also: object, sign: <ObjectIcon key={object} name={found.icon} /> }]
  })
  const more = state.draft.tables.length > 1 ? [{ value: leftOut, text: t('doNotImport'), sign: null }] : []

  function pick(object: string) {
    const others = state.plan.parts.filter((other) => other.table !== table)
    if (object === leftOut) return state.change({ ...state.plan, parts: others })
    if (one?.objects[0]?.object !== object) return state.changeTable(table, { object })
    const again = part ?? partOf(one, table)
    if (again) state.change({ ...state.plan, parts: [...others, again] })
  }

  return (
    <Choice
      label={t('rowsAre')}
      options={[...options, ...more]}
      value={part?.object ?? leftOut}
      onPick={pick}
      isPending={state.isReading}
    />
  )
}

/** Earlier or later in the order, or not at all. */
function PartMenu({ state, at }: { state: Draft; at: number }) {
  const t = useTexts(importTexts)
  const ui = useTexts(uiTexts)
  const { plan } = state
  return (
    <MenuOf
      label={ui('more')}
      groups={[
        {
          entries: [
            at > 0 && {
              text: t('importEarlier'),
              icon: IconArrowLeft,
              act: () => state.change(movePart(plan, at, at - 1)),
            },
            at < plan.parts.length - 1 && {
              text: t('importLater'),
              icon: IconArrowRight,
              act: () => state.change(movePart(plan, at, at + 1)),
            },
            {
              text: t('doNotImport'),
              icon: IconX,
              act: () => state.change({ ...plan, parts: plan.parts.toSpliced(at, 1) }),
            },
          ],
        },
      ]}
    />
  )
}
