import { Button } from '@mantine/core'
import { IconKey, IconPaperclip, IconSearchOff } from '@tabler/icons-react'
import { ApiError } from '../../platform/api/api-error.ts'
import { Empty } from '../../platform/ui/empty.tsx'
import { Loading } from '../../platform/ui/loading.tsx'
import { PageSkeleton } from '../../platform/ui/page/page-skeleton.tsx'
import { NoPermission, Problem } from '../../platform/ui/problem.tsx'
import { Section, Specimen } from '../section.tsx'

const shapes = ['list', 'record', 'settings'] as const

/** What stands where content does not, or not yet. */
export function StateSpecimens() {
  return (
    <Section title="States">
      <Specimen name="Loading: bars after 150 ms, a word after 800">
        <Loading rows={4} />
      </Specimen>
      <Specimen name="Empty page: sign, what is missing, why, what to do">
        <Empty icon={IconKey} title="No keys yet" why="A key lets a program use the API as a member.">
          <Button variant="filled">New key</Button>
        </Empty>
      </Specimen>
      <Specimen name="Nothing found">
        <Empty icon={IconSearchOff} title="No companies match." isAnswer>
          <Button>Clear Industry</Button>
          <Button>Clear all</Button>
        </Empty>
      </Specimen>
      <Specimen name="Empty part of a page">
        <Empty isPart title="None yet" />
        <Empty isPart icon={IconPaperclip} title="No files yet" />
        <Empty isPart title="No rules yet" why="An example: amount >= money(0)" />
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
