/** The cause that a claim of the article is about; the claims and causes have ids of their own. */
const CAUSES: Readonly<Record<string, string>> = {
  age: 'age',
  women: 'female',
  'sleep-position': 'sleep-position',
  standing: 'prolonged-standing',
  sedentary: 'sedentary',
  'spinal-nerves': 'lumbar-stenosis',
  diabetes: 'type2-diabetes',
  hypothyroid: 'hypothyroid',
  parkinsons: 'parkinson',
  alcohol: 'alcohol',
  'deficiency-magnesium': 'magnesium-low',
  'deficiency-potassium': 'potassium-low',
  'deficiency-b': 'b-vitamins',
  'deficiency-d': 'vitamin-d-low',
  circulation: 'pad',
}

/** The short page a claim is about. */
const PAGES: Readonly<Record<string, string>> = {
  'duration-10-min': 'what-are-they',
  insomnia: 'what-are-they',
  sites: 'what-are-they',
  age: 'who-gets-them',
  women: 'who-gets-them',
  'most-older-americans': 'who-gets-them',
}

export const causeOfClaim = (id: string): string | undefined => CAUSES[id]
export const pageOfClaim = (id: string): string | undefined => PAGES[id]
export const claimsOfCause = (cause: string): readonly string[] =>
  Object.keys(CAUSES).filter((claim) => CAUSES[claim] === cause)
