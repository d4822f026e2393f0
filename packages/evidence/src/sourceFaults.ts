import type { Source } from './source.ts'
import type { Study } from './study.ts'

/** A paper has one status, wherever it is named: one that was retracted must not stand elsewhere as unchecked. */
export function faultsOfSources(sources: readonly Source[], studies: readonly Study[]): readonly string[] {
  return sources.flatMap((source) => {
    const { id, studyId } = source
    const twin = studies.find((study) => isSamePaper(source, study))
    if (twin !== undefined && studyId !== twin.id) return [`${id}: it is the same paper as the study ${twin.id}`]
    if (studyId === undefined) return []
    const study = studies.find((one) => one.id === studyId)
    if (study === undefined) return [`${id}: there is no study ${studyId}`]
    return sameStatus(source, study) ? [] : [`${id}: its publication status is not that of the study ${studyId}`]
  })
}

function isSamePaper({ doi, pmid, seenAt }: Source, study: Study): boolean {
  return (
    (doi !== null && doi.toLowerCase() === study.doi?.toLowerCase()) ||
    (pmid !== null && pmid === study.pmid) ||
    (seenAt !== null && study.seenAt.includes(seenAt))
  )
}

function sameStatus({ publication }: Source, study: Study): boolean {
  return (
    publication.status === study.publication.status &&
    publication.checked === study.publication.checked &&
    ('noticeDoi' in publication ? publication.noticeDoi : undefined) ===
      ('noticeDoi' in study.publication ? study.publication.noticeDoi : undefined)
  )
}
