import { evidence, type Source } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { doiAt, External, pubmedAt } from './External.tsx'
import { monthOf } from './monthOf.ts'

const text = know.sources
/** A longer list waits for a press. */
const FEW = 8

/** The pages and papers behind a cause, a fact, a look-alike or a medicine. */
export function Pages({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const { sources } = evidence()
  const its = [...new Set(ids)].flatMap((id) => sources.find((source) => source.id === id) ?? [])
  const list = (
    <>
      <p class="muted">{text.needsInternet}</p>
      <ul class="src">
        {its.map((source) => (
          <Row key={source.id} source={source} />
        ))}
      </ul>
    </>
  )
  return (
    <section class="card aside">
      <h2>{know.treatment.from}</h2>
      {its.length <= FEW ? (
        list
      ) : (
        <details>
          <summary>{text.all(its.length)}</summary>
          {list}
        </details>
      )}
    </section>
  )
}

function Row({ source }: { readonly source: Source }): JSX.Element {
  const { id, citation, doi, pmid, seenAt, numbersSeen, publication } = source
  const { statuses, numbersNotSeen, generalKnowledge } = known.causes
  const web = seenAt !== null && /^https:\/\/\S+$/.test(seenAt) ? seenAt : null
  return (
    <li>
      <span lang="en">{citation}</span>
      <small class="muted source-id">
        {seenAt === null ? generalKnowledge : statuses[publication.status]}{' '}
        {'checked' in publication && text.checked(monthOf(publication.checked))}{' '}
        {seenAt !== null && !numbersSeen && numbersNotSeen} {id}
      </small>
      <span class="links">
        {doi !== null && <External href={doiAt(doi)}>{`DOI ${doi}`}</External>}
        {pmid !== null && <External href={pubmedAt(pmid)}>{`PubMed ${pmid}`}</External>}
        {doi === null && pmid === null && web !== null && (
          <External href={web}>{`${text.page} ${new URL(web).hostname}`}</External>
        )}
      </span>
    </li>
  )
}
