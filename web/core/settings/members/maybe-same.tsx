import type { InvitationMatch } from '../../../../shared/core/members-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { RowChoice } from '../../../platform/ui/forms/row-choice.tsx'
import styles from './invitee-rows.module.css'
import { memberTexts } from './member-texts.ts'
import { type Answers, isPlain, whoIsMeant } from './who-is-meant.ts'

interface Props {
  matches: readonly InvitationMatch[]
  answers: Answers
  onAnswer: (email: string, memberId: string) => void
  /** Somebody wanted to send: what is not answered is said to be. */
  isTried: boolean
}

/** Which of those who are to be invited are members who wait already, and a question about who may be. */
export function MaybeSame({ matches, answers, onAnswer, isTried }: Props) {
  const t = useTexts(memberTexts)
  const plain = matches.filter(isPlain)
  const asked = matches.filter((one) => !isPlain(one))
  const names = plain.flatMap(({ members }) => members.map(({ name }) => name))
  const list = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(names)
  return (
    <>
      {plain.length > 0 && (
        <p className={dialog.text}>{t('knownAlready', { names: list, count: names.length })}</p>
      )}
      {asked.length > 0 && (
        <div>
          <p className={dialog.text}>{t('maybeSame')}</p>
          <ul className={styles.rows}>
            {asked.map((match) => (
              <Question
                key={match.email}
                match={match}
                answer={whoIsMeant(match, answers)}
                onAnswer={onAnswer}
                isTried={isTried}
              />
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

interface QuestionProps extends Pick<Props, 'onAnswer' | 'isTried'> {
  match: InvitationMatch
  answer: string | undefined
}

function Question({ match: { email, members }, answer, onAnswer, isTried }: QuestionProps) {
  const t = useTexts(memberTexts)
  return (
    <li>
      <span className={styles.who} title={email}>
        {email}
        {isTried && answer === undefined && <span className={styles.missing}>{t('sayWho', { email })}</span>}
      </span>
      <RowChoice
        look="chip"
        label={t('whoIs', { email })}
        none={t('nothing')}
        value={answer ?? 'open'}
        shown={answer === undefined ? t('chooseWho') : undefined}
        options={[
          ...members.map(({ id, name }) => ({ value: id, text: t('isMember', { name }) })),
          { value: '', text: t('isNew') },
        ]}
        onChange={(memberId) => onAnswer(email.toLowerCase(), memberId)}
      />
    </li>
  )
}
