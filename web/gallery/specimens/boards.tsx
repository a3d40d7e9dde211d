import { useRef } from 'react'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useObject } from '../../core/metadata/metadata.ts'
import { BoardCard, type CardProps } from '../../core/views/board/board-card.tsx'
import type { BoardColumn } from '../../core/views/board/board-columns.ts'
import { LaneHead } from '../../core/views/board/lane-head.tsx'
import { useModulePart } from '../../core/web-module.ts'
import { type HeldColumn, useBoardOfDeals } from '../board-of-deals.ts'
import { deal, related } from '../deal.ts'
import { extremes } from '../extremes.ts'
import { Section, Specimen } from '../section.tsx'

const column = (value: string, step: number, end: BoardColumn['end'] = null): BoardColumn => ({
  value,
  name: value,
  end,
  step,
  steps: 4,
  record: { kind: end === null ? 'open' : end === 'reached' ? 'won' : 'lost', probability: step * 20 },
})
const sum = (count: number, sum: number) => ({ count, sum, weighted: sum / 2, isKnown: sum > 0 })

const heads: Readonly<Record<string, HeldColumn>> = {
  'Head of a column': { column: column('Qualified', 1), sum: sum(12, 480_000) },
  'Nothing in it': { column: column('Proposal', 2), sum: sum(0, 0) },
  'Cards without amounts': { column: column('Meeting', 2), sum: sum(3, 0) },
  'Room below its limit': {
    column: column('Negotiation', 3),
    sum: sum(4, 90_000),
    setting: { limit: { of: 'count', most: 8, over: 'warn' } },
  },
  'At its limit': {
    column: column('Order', 4),
    sum: sum(8, 120_000),
    setting: { limit: { of: 'count', most: 8, over: 'warn' } },
  },
  'Over its limit': {
    column: column('Demo', 3),
    sum: sum(11, 240_000),
    setting: { limit: { of: 'count', most: 8, over: 'warn' } },
  },
  'Over its limit by worth, with a long name': {
    column: column('Awaiting the decision of the board of directors', 4),
    sum: sum(6, 1_250_000),
    setting: { limit: { of: 'sum', most: 1_000_000, over: 'refuse' } },
  },
  Won: { column: column('Won', 0, 'reached'), sum: sum(21, 900_000) },
  Lost: { column: column('Lost', 0, 'missed'), sum: sum(7, 140_000) },
}

const touches = [0, 0, 1, 0, 2, 0, 0, 1, 3, 0, 1, 2]

const cards: Readonly<Record<string, Partial<CardProps>>> = {
  'A card: whose, what, how much, what is next': { touches },
  'Stood too long': { stalledDays: 19, touches },
  'Under a rule of colour': { color: 'plum', colorName: 'Worth a visit' },
  'Stood too long, under a rule': { stalledDays: 31, color: 'brick', colorName: 'At risk' },
  'Late, and nothing is next': {
    record: deal({ closeDate: '2020-01-31', nextStep: null }),
  },
  'Part of the way to the next stage': { gateDone: 1, gateOf: 3 },
  'Nothing but a name': {
    record: deal({ company: null, owner: null, amount: null, closeDate: null, nextStep: null }),
  },
  'Long, and of much money': {
    record: deal({
      title: extremes.long,
      amount: { amount: '1234567890.12', currency: 'EUR' },
      nextStep: extremes.long,
    }),
    gateDone: 2,
    gateOf: 2,
    touches,
  },
  Closed: { record: deal({ status: 'won', nextStep: null }) },
  Ticked: { isSelected: true },
  'Put here a moment ago': { hasArrived: true },
  'Taken up with the keyboard': { isLifted: true },
}

/** Heads and cards of a board of deals. */
export function BoardSpecimens() {
  const object = useObject('deal')
  const field = object && findField(object, 'stage')
  return field ? <Specimens object={object} field={field} /> : null
}

function Specimens({ object, field }: { object: ObjectDefinition; field: FieldDefinition }) {
  const rules = useModulePart('boards', object.name)
  const board = useBoardOfDeals(object, field, rules, Object.values(heads))
  const handle = useRef(board)
  const plain: CardProps = {
    handle,
    column: column('Qualified', 1),
    record: deal({ stageSince: '2026-11-05T09:00:00.000Z' }),
    related,
    rules,
    fields: undefined,
    at: 0,
    stalledDays: null,
    gateDone: undefined,
    gateOf: undefined,
    touches: undefined,
    color: undefined,
    colorName: undefined,
    canMove: false,
    isSelected: false,
    isLifted: false,
    hasArrived: false,
    takesFocus: false,
  }
  return (
    <Section title="Boards">
      {Object.entries(heads).map(([name, held]) => (
        <Specimen key={name} name={name}>
          <LaneHead board={board} column={held.column}>
            {null}
          </LaneHead>
        </Specimen>
      ))}
      {Object.entries(cards).map(([name, about]) => (
        <Specimen key={name} name={name}>
          <div role="list">
            <BoardCard {...plain} {...about} />
          </div>
        </Specimen>
      ))}
      <Specimen name="Fields somebody chose for the cards, stood too long">
        <div role="list">
          <BoardCard {...plain} fields={['amount', 'closeDate', 'owner']} stalledDays={19} />
        </div>
      </Specimen>
    </Section>
  )
}
