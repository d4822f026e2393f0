import {
  claimsByRow,
  type Graded,
  isStanding,
  type Pooled,
  type StandingStudy,
  type Study,
  type Verification,
} from '@uncramp/evidence'

const REVIEW =
  'No clinician has reviewed this yet. It is not medical advice: never start or stop a medicine because of it.'

/** Every treatment and claim, a line each. */
export function toList({ treatments, claims }: Graded): string {
  const rows = treatments.map(({ id, verdict, certainty }) => row(id, verdict, certainty))
  const said = claims.map(({ id, verdict, certainty }) => row(id, verdict, certainty))
  return `${[
    [row('Treatment', 'Verdict', 'Certainty'), ...rows].join('\n'),
    [row('Claim of the article', 'Verdict', 'Certainty'), ...said, ...withoutClaim(claims)].join('\n'),
    `uncramp evidence magnesium tells of one treatment.\n${REVIEW}`,
  ].join('\n\n')}\n`
}

const row = (id: string, verdict: string, certainty: string) => `${id.padEnd(22)}${verdict.padEnd(24)}${certainty}`

function withoutClaim(claims: Graded['claims']): readonly string[] {
  const rows = claimsByRow(claims).filter((part) => part.claims.length === 0)
  return rows.length === 0 ? [] : [`Parts of the article without a claim: ${rows.map(({ row }) => row).join(', ')}.`]
}

/** The one treatment that was asked for. */
export function toTreatment({ treatments, claims, studies, pooled }: Graded): string {
  const [{ name, verdict, certainty, summary, how, cautions, stopIf, timing, blindable, selfTest, prior }] =
    treatments as [Graded['treatments'][number]]
  const days = timing.effectDays === null ? 'not known' : `${timing.effectDays} days`
  return `${[
    `${name}: ${verdict} (certainty: ${certainty})\n${summary}`,
    `How: ${how}`,
    list('Mind', cautions),
    list('Stop if', stopIf),
    [
      `Time to effect: ${days}; washout: ${timing.washoutDays} days (${timing.basis}).`,
      `It ${blindable ? 'can' : 'cannot'} be blinded.`,
      selfTest.allowed
        ? 'A test on oneself is not ruled out; mind the cautions.'
        : `Not for a test on oneself. ${selfTest.why}`,
      `Prior on the log rate ratio, a judgement: mean ${prior.mean}, sd ${prior.sd}. ${prior.derivation}`,
    ].join('\n'),
    ...claims.map((claim) => `The article says: ${claim.claim}\n${capital(claim.verdict)}. ${claim.today}`),
    list('Pooled', pooled.pooled.map(toPooled)),
    list('Studies', studies.map(toStudy)),
    list(
      'Not pooled',
      pooled.notPooled.map(
        ({ studyId, outcome, because }) => `${studyId}${outcome === null ? '' : `, ${outcome}`}: ${because}`,
      ),
    ),
    REVIEW,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

/** Its status stands before anything it found. */
function toStudy(study: Study): string {
  const { id, citation, publication, doi, pmid } = study
  const link = doi !== null ? ` doi:${doi}` : pmid !== null ? ` PMID ${pmid}` : ''
  const head = `${id} [${publication.status}, checked ${publication.checked}]`
  if (!isStanding(study)) {
    return `${head}\n    ${study.publication.note} Notice: doi:${study.publication.noticeDoi}\n    ${citation}${link}`
  }
  return [head, `    ${citation}${link}`, ...findings(study)].join('\n')
}

function findings({ effects, numbersSeen }: StandingStudy): readonly string[] {
  const found = effects.flatMap(({ outcome, measure, estimate, interval, note }) => {
    if (estimate === null) return []
    const range = interval === null ? '' : ` (${interval[0]} to ${interval[1]})`
    return [`    ${outcome}, ${measure}: ${estimate}${range}${note === undefined ? '' : `; ${note}`}`]
  })
  return numbersSeen ? found : ['    Its numbers were not seen at the source.', ...found]
}

function toPooled({ treatmentId, measure, against, k, people, trials, ...fit }: Pooled): string {
  const { estimate, interval, heterogeneity, prediction } = fit
  const counted = people === null ? `${k} trials` : `${k} trials, ${people} people`
  const [range, next] = [interval, prediction].map(([from, to]) => `${digits(from)} to ${digits(to)}`)
  return [
    `${treatmentId}, ${measure} against ${against}: ${digits(estimate)} (95 % ${range}); ${counted}`,
    `    I² ${digits(heterogeneity.iSquared)}; a new trial would lie in ${next}`,
    `    from ${trials.map(({ studyId }) => studyId).join(', ')}`,
  ].join('\n')
}

const digits = (value: number) => String(Number(value.toPrecision(2)))

export function toVerification(verification: Verification): string {
  const { lackingDoi, unseenNumbers, withdrawn, staleStatus, pooled, sources } = verification
  return `${[
    list('Retracted', withdrawn),
    list('Without a DOI', lackingDoi),
    list('Numbers not seen at the source', unseenNumbers),
    list('Status checked more than six months ago', staleStatus),
    list('Sources whose status nobody has checked', sources.notChecked),
    list('Sources without a DOI', sources.lackingDoi),
    list('Sources whose numbers were not seen', sources.unseenNumbers),
    list('Pooled from several trials', pooled.map(toPooled)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${title}:\n${items.map((item) => `  ${item}`).join('\n')}`
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
