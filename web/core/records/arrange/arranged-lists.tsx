import { IconEyeOff } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { type Place, useListEnd, useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { type InverseReference, inverseReferences } from '../../metadata/inverse-references.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { LinkedLists } from '../related/linked-lists.tsx'
import { ReferencedRecords } from '../related/referenced-records.tsx'
import { RelatedList } from '../related/related-list.tsx'
import { useArrangeState } from './arrange-state.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'
import { moveList, toggleList } from './arrangement.ts'
import { ListTools } from './list-tools.tsx'
import { MoveHandle } from './move-handle.tsx'

interface Props {
  object: ObjectDefinition
  one: OneRecord
}

export const listKind = 'layout-related'

/** The right column of a page while it is arranged: what its fields put there, then the lists one may move. */
export function ArrangedLists({ object, one }: Props) {
  const t = useTexts(arrangeTexts)
  const metadata = useMetadata()
  const { arrangement, change } = useArrangeState()
  const { related } = arrangement
  const inverses = inverseReferences(metadata, object)
  const { element, isOver } = useListEnd<HTMLDivElement>({
    kind: listKind,
    list: 'related',
    at: related.length,
    onMove: (from, to) => change(moveList(arrangement, from, to)),
  })
  return (
    <>
      <section className={styles.fixed} aria-label={t('fromFields')}>
        <p className={styles.why}>{t('fromFields')}</p>
        <div inert>
          <ReferencedRecords object={object} one={one} />
          <LinkedLists object={object} one={one} />
        </div>
      </section>
      {related.map((name, at) => {
        const inverse = inverses.find((other) => `${other.object.name}:${other.field.name}` === name)
        return inverse && <ArrangedList key={name} name={name} inverse={inverse} one={one} at={at} />
      })}
      <div
        ref={element}
        className={related.length === 0 ? `${styles.drop} ${styles.noLists}` : styles.drop}
        data-over={isOver || undefined}
      >
        {isOver
          ? t('dropHere')
          : related.length > 0
            ? ' '
            : t(inverses.length > 0 ? 'noLists' : 'noneToList')}
      </div>
    </>
  )
}

function ArrangedList({
  name,
  inverse,
  one,
  at,
}: Pick<Props, 'one'> & { name: string; inverse: InverseReference; at: number }) {
  const t = useTexts(arrangeTexts)
  const label = useLabel()
  const { arrangement, change } = useArrangeState()
  const { related } = arrangement
  const here = { list: 'related', at }
  const move = (from: Place, to: Place) =>
    change(
      moveList(arrangement, from, to),
      from.list === to.list ? `[data-arranged-list="${CSS.escape(related[from.at] ?? '')}"]` : undefined,
    )
  const { row, handle, edge, isDragged } = useSortable<HTMLDivElement>({
    kind: listKind,
    ...here,
    onMove: move,
  })
  const text = label(inverse.field.options.inverseLabel ?? inverse.object.pluralLabel)
  return (
    <div
      ref={row}
      className={`${styles.list} ${sort.edge}`}
      data-arranged-list={name}
      data-edge={edge}
      data-dragged={isDragged || undefined}
    >
      <div className={styles.row}>
        <MoveHandle
          name={text}
          ref={handle}
          onStep={(step) => move(here, { ...here, at: step === 1 ? at + 2 : Math.max(0, at - 1) })}
        />
        <span className={styles.name}>{text}</span>
        <ListTools name={name} text={text} inverse={inverse} />
        <button
          type="button"
          className={styles.tool}
          aria-label={`${t('hide')}: ${text}`}
          title={t('hide')}
          onClick={() => change(toggleList(arrangement, name))}
        >
          <Icon of={IconEyeOff} size={14} />
        </button>
      </div>
      <div className={styles.what} inert>
        <RelatedList inverse={inverse} record={one.record} shown={arrangement.lists[name]} />
      </div>
    </div>
  )
}
