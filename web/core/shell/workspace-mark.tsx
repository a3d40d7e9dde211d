import { KithMark } from '../../platform/ui/kith-mark.tsx'
import { logoAddress } from '../session/brand.ts'
import { useSession } from '../session/session.ts'
import styles from './workspace-mark.module.css'

/** The workspace's logo, or Kith's mark where it has none. */
export function WorkspaceMark() {
  const { workspace, settings } = useSession()
  if (settings.logo === null) return <KithMark />
  return <img className={styles.logo} src={logoAddress(workspace.key, settings.logo)} alt="" />
}
