import type { Cause, Fact, Page } from './cause.ts'
import type { Source } from './source.ts'
import type { Treatment } from './treatment.ts'

interface Background {
  readonly causes: readonly Cause[]
  readonly facts: readonly Fact[]
  readonly pages: readonly Page[]
  readonly sources: readonly Source[]
  readonly treatments: readonly Treatment[]
}

/** What rests on a source that is missing, retracted, or too thin for what is said of it. */
export function faultsOfCauses({ causes, facts, pages, sources, treatments }: Background): readonly string[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const paragraphs = pages.flatMap((page) => page.paragraphs)
  return [
    ...[...causes, ...facts, ...paragraphs].flatMap(({ id, sourceIds }) =>
      sourceIds.flatMap((sourceId) => {
        const source = byId.get(sourceId)
        if (source === undefined) return [`${id}: there is no source ${sourceId}`]
        return 'noticeDoi' in source.publication ? [`${id}: it rests on ${sourceId}, which was retracted`] : []
      }),
    ),
    ...causes.flatMap(({ id, involves }) =>
      involves
        .filter((one) => !one.startsWith('food:') && !treatments.some((treatment) => treatment.id === one))
        .map((one) => `${id}: there is no treatment ${one}`),
    ),
    ...pages.flatMap(({ id, paragraphs }) =>
      paragraphs
        .filter((one, i) => paragraphs.findIndex((other) => other.id === one.id) < i)
        .map((one) => `${id}: the paragraph ${one.id} is given twice`),
    ),
    ...facts
      .filter(
        ({ values, sourceIds }) => Object.keys(values).length > 0 && !sourceIds.some((id) => isSeen(byId.get(id))),
      )
      .map(({ id }) => `${id}: nobody saw its numbers`),
    ...paragraphs
      .filter(({ ofTen, sourceIds }) => ofTen !== undefined && !isSeen(byId.get(sourceIds[0]!)))
      .map(({ id }) => `${id}: nobody saw its number in its first source`),
    ...causes.filter((cause) => tooThin(cause, byId)).map(({ id }) => `${id}: linked takes a figure that was seen`),
    ...causes
      .filter(({ verdict, sourceIds }) => verdict !== 'unclear' && sourceIds.every((id) => isUnread(byId.get(id))))
      .map(({ id }) => `${id}: general knowledge alone leaves it unclear`),
  ]
}

const isSeen = (source: Source | undefined) => source?.numbersSeen === true
const isUnread = (source: Source | undefined) => source?.seenAt === null

function tooThin({ verdict, associations }: Cause, byId: ReadonlyMap<string, Source>): boolean {
  if (verdict !== 'linked' && verdict !== 'slightly linked') return false
  return !associations.some(({ estimate, sourceId }) => estimate !== null && isSeen(byId.get(sourceId)))
}
