import type { Medicine } from './medicine.ts'
import type { Source } from './source.ts'
import type { Treatment } from './treatment.ts'

interface Citing {
  readonly id: string
  readonly sourceIds: readonly string[]
}

/** What cites a source cites one that exists, and does not rest on retracted ones alone. */
export function faultsOfCited(rows: readonly Citing[], sources: readonly Source[]): readonly string[] {
  const known = new Map(sources.map((source) => [source.id, source]))
  return rows.flatMap(({ id, sourceIds }) => {
    const missing = sourceIds.filter((source) => !known.has(source))
    if (missing.length > 0) return missing.map((source) => `${id}: there is no source ${source}`)
    return sourceIds.every((source) => isWithdrawn(known.get(source)!))
      ? [`${id}: it rests on ${sourceIds.join(', ')}, and nothing of that stands`]
      : []
  })
}

/** @param medicines all of whose sources exist */
export function faultsOfMedicines(
  medicines: readonly Medicine[],
  treatments: readonly Treatment[],
  sources: readonly Source[],
): readonly string[] {
  const tried = new Set(treatments.map(({ id }) => id))
  return medicines.flatMap(({ id, relation, basis, sourceIds }) => {
    const own = sources.filter((source) => sourceIds.includes(source.id))
    const missing = relation.type === 'interacts' ? relation.treatmentIds.filter((one) => !tried.has(one)) : []
    return [
      ...missing.map((one) => `${id}: there is no treatment ${one}`),
      ...own
        .filter((source) => isWithdrawn(source) && !/retracted/.test(basis))
        .map((source) => `${id}: its basis does not say that ${source.id} was retracted`),
      ...(hasNumber(basis) && !own.some(isSeenStanding) ? [`${id}: nobody saw the numbers of its basis`] : []),
    ]
  })
}

const isWithdrawn = ({ publication }: Source) => publication.status.startsWith('retracted')
const isSeenStanding = (source: Source) => source.numbersSeen && !isWithdrawn(source)

/** Not the numbers of a name, such as K2 or MK-7. */
const hasNumber = (text: string) => /(?<![A-Za-z-]|\d)\d/.test(text)
