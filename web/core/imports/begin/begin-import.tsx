import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { importQuery } from '../import-queries.ts'
import { changeTable } from '../import-requests.ts'
import { ImportTopBar } from '../import-top-bar.tsx'
import type { ImportOutput } from '../import-types.ts'
import styles from './begin-import.module.css'
import { DropZone } from './drop-zone.tsx'
import { EarlierImports } from './earlier-imports.tsx'

/** The first step: files, and the imports made before. */
export function BeginImport({ object }: { object: string | undefined }) {
  const navigate = useNavigate()
  const queries = useQueryClient()

  async function goOn(uploaded: ImportOutput) {
    const draft = await withObject(uploaded, object)
    queries.setQueryData(importQuery(draft.id).queryKey, draft)
    void queries.invalidateQueries({ queryKey: ['imports', 'list'] })
    await navigate({ to: '/imports', search: { import: draft.id } })
  }

  return (
    <>
      <ImportTopBar step="file" />
      <div className={styles.scroll}>
        <div className={styles.column}>
          <DropZone onUploaded={goOn} />
          <EarlierImports />
        </div>
      </div>
    </>
  )
}

// Whoever came from a list means that list, unless the file clearly says something else.
async function withObject(draft: ImportOutput, object: string | undefined): Promise<ImportOutput> {
  const [table, ...others] = draft.tables
  if (object === undefined || !table || others.length > 0 || table.objectCertainty === 'certain') return draft
  const isOffered = table.objects.some((one) => one.object === object)
  if (!isOffered || table.objects[0]?.object === object) return draft
  return changeTable(draft.id, 0, { object })
}
