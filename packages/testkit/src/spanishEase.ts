/** A strong or accented vowel makes a syllable, with the weak ones beside it. The u of que and gui is silent. */
function syllables(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/([qg])u(?=[eéií])/g, '$1')
    .replace(/y(?=[aeiouáéíóú])/g, 'll')
  return Math.max(1, sounded.match(/[iuüy]*[aeoáéó][iuüy]*|[íú]|[iuüy]+/g)?.length ?? 1)
}

/** Szigriszt-Pazos, of a Spanish text; 65 and above is "bastante fácil" on the INFLESZ scale. */
export function spanishEase(text: string): number {
  const sentences = text.split(/[.?:]+/).filter((sentence) => /\p{L}/u.test(sentence)).length
  const found = text.match(/\p{L}+/gu) ?? []
  const sounds = found.reduce((sum, word) => sum + syllables(word), 0)
  return 206.835 - (62.3 * sounds) / found.length - found.length / sentences
}
