import { Button } from '@mantine/core'
import { ApiError } from '../../platform/api/api-error.ts'
import { Loading } from '../../platform/ui/loading.tsx'
import { PageSkeleton } from '../../platform/ui/page/page-skeleton.tsx'
import { NoPermission, Notice, Problem } from '../../platform/ui/problem.tsx'
import { Section, Specimen } from '../section.tsx'

const shapes = ['list', 'record', 'settings'] as const

/** What stands where content does not, or not yet. */
export function StateSpecimens() {
  return (
    <Section title="States">
      <Specimen name="Loading: bars after 150 ms, a word after 800">
        <Loading rows={4} />
      </Specimen>
      <Specimen name="Empty, with a way on">
        <Notice title="No deals yet" reason="The first one is made in half a minute.">
          <Button variant="filled">New deal</Button>
        </Notice>
      </Specimen>
      <Specimen name="Failed in place, with one thing to do">
        <Problem error={refusal(500, 'server.defect')} retry={() => {}} />
      </Specimen>
      <Specimen name="No connection">
        <Problem error={refusal(0, 'network.unreachable')} retry={() => {}} />
      </Specimen>
      <Specimen name="Not there">
        <Problem error={refusal(404, 'records.not-found')} />
      </Specimen>
      <Specimen name="No permission: lock, reason, whom to ask">
        <NoPermission reason="Your role sees own deals only. Ask Nora Lindqvist." />
      </Specimen>
      {shapes.map((shape) => (
        <Specimen key={shape} name={`A page on its way: ${shape}`} wide>
          <PageSkeleton shape={shape} />
        </Specimen>
      ))}
    </Section>
  )
}

function refusal(status: number, code: string): ApiError {
  return new ApiError(status, { code, message: code, requestId: 'req-7f3a91' })
}
