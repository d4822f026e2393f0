const syllables = (word: string): number =>
  Math.max(1, word.toLowerCase().match(/ei|ai|au|eu|äu|ie|aa|ee|oo|[aeiouyäöü]/g)?.length ?? 1)

/**
 * First Wiener Sachtextformel (Bamberger and Vanecek 1984): the school year a German text is fit for. Of 100 words,
 * those of three syllables or more, those of more than six letters and those of one syllable, and words a sentence.
 */
export function germanSchoolYear(text: string): number {
  const sentences = text.split(/[.?:]+/).filter((sentence) => /\p{L}/u.test(sentence)).length
  const found = text.replaceAll('\u00ad', '').match(/\p{L}+/gu) ?? []
  const inHundred = (fits: (word: string) => boolean) => (100 * found.filter(fits).length) / found.length
  return (
    0.1935 * inHundred((word) => syllables(word) >= 3) +
    (0.1672 * found.length) / sentences +
    0.1297 * inHundred((word) => word.length > 6) -
    0.0327 * inHundred((word) => syllables(word) === 1) -
    0.875
  )
}
