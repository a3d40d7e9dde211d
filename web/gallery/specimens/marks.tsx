import { addDays } from '../../../shared/platform/dates.ts'
import { tagColors } from '../../../shared/platform/tag-colors.ts'
import { Kbd } from '../../platform/ui/keys/kbd.tsx'
import { CompanyMark, PersonMark } from '../../platform/ui/mark.tsx'
import { GatePips } from '../../platform/ui/marks/gate-pips.tsx'
import { Rhythm } from '../../platform/ui/marks/rhythm.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { Tag } from '../../platform/ui/tag.tsx'
import { Tide } from '../../platform/ui/tide.tsx'
import { extremes } from '../extremes.ts'
import styles from '../gallery.module.css'
import { Section, Specimen } from '../section.tsx'

const sizes = [20, 24, 28, 32, 40] as const

/** The three marks of the language, and the small things beside names. */
export function MarkSpecimens() {
  return (
    <Section title="Marks">
      <Specimen name="Tide: five stages, won, lost">
        <div className={styles.line}>
          {[1, 2, 3, 4, 5].map((step) => (
            <Tide key={step} state={{ kind: 'open', step, steps: 5 }} size={20} />
          ))}
          <Tide state={{ kind: 'won' }} size={20} />
          <Tide state={{ kind: 'lost' }} size={20} />
        </div>
      </Specimen>
      <Specimen name="Rhythm: both sides, one side, nothing">
        <div className={styles.line}>
          <Rhythm
            weeks={weeksOf([2, 0, 1, 3, 0, 0, 1, 2, 4, 1, 0, 2], [1, 0, 0, 2, 0, 0, 0, 1, 3, 2, 0, 1])}
          />
          <Rhythm weeks={weeksOf([0, 0, 1, 0, 2, 0, 0, 1, 0, 3, 1, 1])} />
          <Rhythm weeks={weeksOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])} />
        </div>
      </Specimen>
      <Specimen name="Gate pips: open, half, all">
        <div className={styles.line}>
          <GatePips done={0} of={3} />
          <GatePips done={2} of={4} />
          <GatePips done={3} of={3} />
        </div>
      </Specimen>
      <Specimen name="People and companies, five sizes">
        <div className={styles.line}>
          {sizes.map((size) => (
            <PersonMark key={size} id={`${size}`} name="Aino Korhonen" size={size} />
          ))}
          {sizes.map((size) => (
            <CompanyMark key={size} name="苏州云岭泵业" size={size} />
          ))}
        </div>
      </Specimen>
      <Specimen name="Tags, ten hues" wide>
        <div className={styles.line}>
          {tagColors.map((color) => (
            <Tag key={color} color={color}>
              {color}
            </Tag>
          ))}
          <Tag color="sky">{extremes.long}</Tag>
        </div>
      </Specimen>
      <Specimen name="Names">
        <div className={styles.stack}>
          {Object.values(extremes).map((name) => (
            <strong key={name}>
              <Name>{name}</Name>
            </strong>
          ))}
        </div>
      </Specimen>
      <Specimen name="Keys">
        <div className={styles.line}>
          <Kbd keys="Mod+K" /> <Kbd keys="G D" /> <Kbd keys="Z" />
        </div>
      </Specimen>
    </Section>
  )
}

function weeksOf(ours: number[], theirs?: number[]) {
  return ours.map((count, at) => ({
    start: addDays('2026-09-07', at * 7),
    ours: count,
    ...(theirs && { theirs: theirs[at] ?? 0 }),
  }))
}
