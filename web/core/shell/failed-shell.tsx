import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { Problem } from '../../platform/ui/problem.tsx'
import styles from './app-shell.module.css'
import sidebar from './sidebar.module.css'

/** The application that could not learn who is there, or what the workspace has: why, in the frame it will stand in. */
export function FailedShell({ error }: ErrorComponentProps) {
  const router = useRouter()
  return (
    <div className={styles.shell}>
      <div className={sidebar.pending} />
      <main className={styles.content}>
        <Problem error={error} retry={() => void router.invalidate()} />
      </main>
    </div>
  )
}
