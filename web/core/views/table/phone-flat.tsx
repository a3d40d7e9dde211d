import type { RowsOfView } from './flat-rows.tsx'
import { PhoneRows } from './phone-rows.tsx'
import { useFlatLines } from './use-flat-lines.ts'
import { useGoTo } from './use-go-to.tsx'

interface Props extends Omit<RowsOfView, 'question' | 'onRange'> {
  isPicking: boolean
}

/** Records of a phone one below the other, opened at any place. */
export function PhoneFlat({ state, columns, list, selection, isPicking }: Props) {
  const rows = useFlatLines(list)
  const goTo = useGoTo(list, state, columns)
  return (
    <>
      <PhoneRows
        object={state.object}
        columns={columns}
        lines={rows.lines}
        unread={list}
        landed={list.landed}
        selection={selection}
        isPicking={isPicking}
        onSeen={rows.follow}
      />
      {goTo.dialog}
    </>
  )
}
