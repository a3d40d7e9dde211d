import styles from './refusal.module.css'

/** What a form was refused for as a whole; nothing where it was not. */
export function Refusal({ children }: { children: string | null }) {
  return (
    children && (
      <p className={styles.refusal} role="alert">
        {children}
      </p>
    )
  )
}
