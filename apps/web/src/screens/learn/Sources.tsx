import { evidence, type Study } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { doiAt, External, pubmedAt } from './External.tsx'
import { monthOf } from './monthOf.ts'

const text = know.sources

/** Each study with what it found, whether it still stands, and where to read it. */
export function Studies({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const { studies } = evidence()
  const its = ids.flatMap((id) => studies.find((study) => study.id === id) ?? [])
  return (
    <section class="card aside">
      <h2>{know.treatment.from}</h2>
      {its.length === 0 ? <p>{text.none}</p> : <p class="muted">{text.needsInternet}</p>}
      <ul class="src">
        {its.map((study) => (
          <StudyRow key={study.id} study={study} />
        ))}
      </ul>
    </section>
  )
}

function StudyRow({ study }: { readonly study: Study }): JSX.Element {
  const { id, doi, pmid, publication, numbersSeen } = study
  const words = known.studies.studies[id]
  return (
    <li>
      <b>{words?.name}.</b> {words?.who} {words?.found}
      <small class="muted source-id">
        {known.studies.statuses[publication.status]} {text.checked(monthOf(publication.checked))}{' '}
        {!numbersSeen && known.studies.numbersNotSeen} {id}
      </small>
      <span class="links">
        {doi !== null && <External href={doiAt(doi)}>{`DOI ${doi}`}</External>}
        {pmid !== null && <External href={pubmedAt(pmid)}>{`PubMed ${pmid}`}</External>}
      </span>
    </li>
  )
}
