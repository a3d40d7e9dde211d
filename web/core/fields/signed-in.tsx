import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { MetadataContext, metadataQuery } from '../metadata/metadata.ts'
import { SessionContext, sessionQuery } from '../session/session.ts'
import { useMadeValueContext, ValueContexts } from './value-context.ts'

/**
 * What everything drawn for a signed-in person asks for: who they are, the definitions, how values are written.
 * Asked here once, since a table asks in every cell.
 */
export function SignedIn({ children }: { children: ReactNode }) {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data: metadata } = useSuspenseQuery(metadataQuery)
  if (session.state !== 'signed-in') throw new Error('A page of the shell was shown without a session.')
  return (
    <SessionContext value={session}>
      <MetadataContext value={metadata}>
        <WithValueContext>{children}</WithValueContext>
      </MetadataContext>
    </SessionContext>
  )
}

function WithValueContext({ children }: { children: ReactNode }) {
  return <ValueContexts value={useMadeValueContext()}>{children}</ValueContexts>
}
