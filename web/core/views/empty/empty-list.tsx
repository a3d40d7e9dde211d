import { Button } from '@mantine/core'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Kbd } from '../../../platform/ui/keys/kbd.tsx'
import { useNounOfNone } from '../../metadata/counting/use-counted.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { letterOf, useLetters } from '../../pages/go-to-letters.ts'
import { openCreate } from '../../records/create/create-store.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { useMay } from '../../session/session.ts'
import type { Column } from '../columns/column.ts'
import { countConditions } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import type { Selection } from '../selection/selection.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './empty-list.module.css'
import { emptyWords } from './empty-words.ts'
import { useFilledElsewhere } from './filled-elsewhere.ts'
import { NoMatch } from './no-match.tsx'

interface Props {
  state: ListState
  columns: Column[]
  selection: Selection
}

/** A list without records: nothing fits the filters, or there is nothing yet and three ways to begin. */
export function EmptyList({ state, columns, selection }: Props) {
  const isFiltered = state.q !== '' || countConditions(state.filter) > 0
  return isFiltered ? (
    <NoMatch state={state} columns={columns} selection={selection} />
  ) : (
    <NothingYet state={state} columns={columns} />
  )
}

function NothingYet({ state, columns }: { state: ListState; columns: Column[] }) {
  return (
    <div className={styles.ghosts}>
      {ghostRows.map((row) => (
        <div key={row} className={styles.ghostRow} style={{ opacity: 1 - row / ghostRows.length }}>
          {columns.map((column) => (
            <span key={column.path} style={{ width: column.width - 20 }} />
          ))}
        </div>
      ))}
      <BeginPanel state={state} />
    </div>
  )
}

const ghostRows = Array.from({ length: 14 }, (_, row) => row)

/** What is missing and how to begin: a file first, one by hand second. */
export function BeginPanel({ state }: { state: ListState }) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const may = useMay()
  const { object } = state
  const permissions = useObjectAccess()(object.id)
  const words = emptyWords(permissions)
  const mayCreate = permissions.create
  const mayImport = mayCreate && may('records.import')
  useFilledElsewhere(mayImport)
  const letter = letterOf(useLetters().objects, object.name)
  const nounOfNone = useNounOfNone()
  const plural = inSentence(label(object.pluralLabel), t.language)
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{t(words.title, { name: nounOfNone(object) })}</h2>
      <p className={styles.why}>{t(words.why, { name: plural })}</p>
      {mayImport && (
        <div className={styles.way}>
          <Icon of={IconFileImport} size={18} />
          <span className={styles.wayText}>
            <b>{t('beginImport')}</b>
            <span>{t('beginImportWhy')}</span>
          </span>
          <Button
            variant="filled"
            renderRoot={(props) => <Link to="/imports" search={{ object: object.name }} {...props} />}
          >
            {t('chooseFile')}
          </Button>
        </div>
      )}
      {mayCreate && (
        <button type="button" className={styles.way} onClick={() => openCreate({ object: object.name })}>
          <Icon of={IconPlus} size={18} />
          <span className={styles.wayText}>
            <b>{t('newRecord', { name: inSentence(label(object.label), t.language) })}</b>
            <span>{t('beginOneWhy')}</span>
          </span>
          {letter && <Kbd keys={`N ${letter}`} />}
        </button>
      )}
    </section>
  )
}
