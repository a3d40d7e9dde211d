import { IconEyeOff } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { moved } from '../../../platform/ui/sorting/moved.ts'
import sort from '../../../platform/ui/sorting/sort-handle.module.css'
import { useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { type InverseReference, inverseReferences } from '../../metadata/inverse-references.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { RelatedList } from '../related/related-list.tsx'
import { useArrangeState } from './arrange-state.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'
import { toggleList } from './arrangement.ts'
import { ListTools } from './list-tools.tsx'
import { MoveHandle } from './move-handle.tsx'

interface Props {
  object: ObjectDefinition
  one: OneRecord
}

/** The related lists of a page while it is arranged. */
export function ArrangedLists({ object, one }: Props) {
  const metadata = useMetadata()
  const { arrangement } = useArrangeState()
  const inverses = inverseReferences(metadata, object)
  return arrangement.related.map((name, at) => {
    const inverse = inverses.find((other) => `${other.object.name}:${other.field.name}` === name)
    return inverse && <ArrangedList key={name} name={name} inverse={inverse} one={one} at={at} />
  })
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
  const move = (from: number, to: number) =>
    change(
      { ...arrangement, related: moved(related, from, to) },
      `[data-arranged-list="${CSS.escape(related[from] ?? '')}"]`,
    )
  const { row, handle, edge, isDragged } = useSortable<HTMLDivElement>({
    kind: 'layout-related',
    list: 'related',
    at,
    onMove: (from, to) => move(from.at, to.at),
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
          onStep={(step) => move(at, step === 1 ? at + 2 : Math.max(0, at - 1))}
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
