import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { TypeChangeInput, TypeChangePreview } from '../../../../shared/core/metadata-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { useDefinitionSentence } from '../objects/definition-problems.ts'
import { previewTypeChange } from '../objects/object-requests.ts'
import { objectTexts } from '../objects/object-texts.ts'
import styles from './conversion-preview.module.css'

interface Props {
  object: ObjectDefinition
  field: FieldDefinition
  input: TypeChangeInput
}

/** How many values would convert, and which would not, with the reason. */
export function ConversionPreview({ object, field, input }: Props) {
  const t = useTexts(objectTexts)
  const [settled] = useDebouncedValue(JSON.stringify(input), 300)
  const { data, isPending } = useQuery({
    queryKey: ['metadata', 'conversion', object.name, field.name, settled],
    queryFn: ({ signal }) => previewTypeChange(object.name, field.name, JSON.parse(settled), signal),
    placeholderData: keepPreviousData,
    retry: false,
  })
  return (
    <div className={styles.preview} aria-live="polite">
      {isPending && <p className={styles.quiet}>{t('trying')}</p>}
      {data?.total === 0 && <p className={styles.quiet}>{t('noRecordsYet')}</p>}
      {data && data.total > 0 && (
        <>
          <Bar preview={data} />
          <Counts preview={data} />
          {data.fails > 0 && <Examples object={object} preview={data} />}
          {data.fails > 0 && <p className={styles.quiet}>{t('oldKept')}</p>}
        </>
      )}
    </div>
  )
}

function Bar({ preview: { converts, fails, blank, total } }: { preview: TypeChangePreview }) {
  const share = (count: number) => `${(count / total) * 100}%`
  return (
    <div className={styles.bar} aria-hidden>
      <span data-kind="converts" style={{ width: share(converts) }} />
      <span data-kind="fails" style={{ width: share(fails) }} />
      <span data-kind="blank" style={{ width: share(blank) }} />
    </div>
  )
}

function Counts({ preview: { converts, fails, blank } }: { preview: TypeChangePreview }) {
  const t = useTexts(objectTexts)
  return (
    <ul className={styles.counts}>
      <li data-kind="converts">{t('valuesConvert', { count: converts })}</li>
      {fails > 0 && <li data-kind="fails">{t('valuesFail', { count: fails })}</li>}
      {blank > 0 && <li data-kind="blank">{t('valuesBlank', { count: blank })}</li>}
    </ul>
  )
}

const shownAtOnce = 20

function Examples({ object, preview }: { object: ObjectDefinition; preview: TypeChangePreview }) {
  const t = useTexts(objectTexts)
  const sentence = useDefinitionSentence()
  const shown = preview.examples.slice(0, shownAtOnce)
  return (
    <div className={styles.examples}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('record')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((example) => (
            <tr key={example.id}>
              <td>
                <Link
                  to="/records/$object/$id"
                  params={{ object: object.name, id: example.id }}
                  target="_blank"
                  className={styles.record}
                >
                  <Name>{example.title}</Name>
                </Link>
              </td>
              <td className={styles.value}>{example.value}</td>
              <td className={styles.reason}>{sentence(example)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.fails > shown.length && (
        <p className={styles.quiet}>{t('moreExamples', { count: shown.length })}</p>
      )}
    </div>
  )
}
