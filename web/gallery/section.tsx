import type { ReactNode } from 'react'
import styles from './gallery.module.css'

/** Parts of one kind. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = title.toLowerCase().replaceAll(' ', '-')
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.heading}>
        {title}
      </h2>
      <div className={styles.specimens}>{children}</div>
    </section>
  )
}

interface SpecimenProps {
  name: string
  /** Takes the whole width of the page. */
  wide?: boolean
  /** Wider than a phone by its nature. */
  scrolls?: boolean
  children: ReactNode
}

/** One part in one state, with what state that is. */
export function Specimen({ name, wide = false, scrolls = false, children }: SpecimenProps) {
  return (
    <figure className={styles.specimen} data-wide={wide || undefined} data-specimen={name}>
      <figcaption className={styles.caption}>{name}</figcaption>
      <div className={styles.stage} data-scrolls={scrolls || undefined}>
        {children}
      </div>
    </figure>
  )
}
