function syllables(word: string): number {
  const trimmed = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
  return Math.max(1, trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** Flesch-Kincaid grade level of an English text. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.?:]+/).filter((sentence) => /[a-z]/i.test(sentence)).length
  const found = text.match(/[a-z]+/gi) ?? []
  const sounds = found.reduce((sum, word) => sum + syllables(word), 0)
  return (0.39 * found.length) / sentences + (11.8 * sounds) / found.length - 15.59
}
