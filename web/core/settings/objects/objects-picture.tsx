import { Link } from '@tanstack/react-router'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel, useObjects } from '../../metadata/metadata.ts'
import { objectTexts } from './object-texts.ts'
import styles from './objects-picture.module.css'
import { type Place, placesAround } from './places-around.ts'

const frame = { width: 760, height: 460, box: { width: 132, height: 34 } }

interface Line {
  from: ObjectDefinition
  to: ObjectDefinition
  names: string[]
}

/** The objects people work with and what points at what, as a small picture; each leads to its relations. */
export function ObjectsPicture() {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const all = useObjects()
  const lines = linesBetween(all, label)
  const objects = all.filter((object) => lines.some(({ from, to }) => from === object || to === object))
  const places = placesAround(
    objects.map(({ id }) => id),
    frame,
  )
  const at = (object: ObjectDefinition) => places.get(object.id) ?? { x: 0, y: 0 }
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        className={styles.picture}
        role="group"
        aria-label={t('picture')}
      >
        <defs>
          <marker
            id="points"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" className={styles.head} />
          </marker>
        </defs>
        {lines.map(({ from, to, names }) => (
          <path
            key={`${from.id} ${to.id}`}
            d={path(at(from), at(to))}
            className={styles.line}
            markerMid="url(#points)"
          >
            <title>{`${label(from.pluralLabel)} → ${label(to.pluralLabel)}: ${names.join(', ')}`}</title>
          </path>
        ))}
        {objects.map((object) => (
          <Node key={object.id} object={object} {...at(object)} />
        ))}
      </svg>
      <figcaption className={styles.caption}>{t('pictureWhy')}</figcaption>
    </figure>
  )
}

function Node({ object, x, y }: { object: ObjectDefinition; x: number; y: number }) {
  const label = useLabel()
  const { width, height } = frame.box
  return (
    <Link
      to="/settings/objects/$object"
      params={{ object: object.name }}
      search={{ tab: 'relations' }}
      className={styles.node}
    >
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={6}
        data-own={!object.standard || undefined}
      />
      <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
        {shortened(label(object.pluralLabel))}
      </text>
    </Link>
  )
}

function linesBetween(objects: readonly ObjectDefinition[], label: ReturnType<typeof useLabel>): Line[] {
  const shown = objects.filter((object) => !object.hidden)
  const byPair = new Map<string, Line>()
  for (const from of shown)
    for (const field of liveFields(from).filter(isReference))
      for (const name of targetNames(field)) {
        const to = shown.find((object) => object.name === name)
        if (!to || to === from) continue
        const key = `${from.id} ${to.id}`
        const line = byPair.get(key) ?? { from, to, names: [] }
        line.names.push(label(field.label))
        byPair.set(key, line)
      }
  return [...byPair.values()]
}

/** In two pieces, so that its arrow stands where it is seen. */
function path(from: Place, to: Place): string {
  const mid = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return `M${from.x} ${from.y} L${mid.x} ${mid.y} L${to.x} ${to.y}`
}

function shortened(name: string): string {
  return name.length > 17 ? `${name.slice(0, 16)}…` : name
}
