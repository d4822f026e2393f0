import type { QuestionId } from './questions.ts'
import type { SourceId } from './sources.ts'

/** Something that can be taken for a cramp, and the answers that tell the two apart. */
export interface LookAlike<Id extends string = string> {
  readonly id: Id
  /** Each question with the answer that speaks for the look-alike; the other answer speaks for a cramp. */
  readonly tells: readonly (readonly [QuestionId, 'yes' | 'no'])[]
  readonly sources: readonly SourceId[]
}

/** The scoring is a rule of thumb of ours that nobody has tested. No clinician has reviewed it. */
const KINDS = [
  {
    id: 'la_rls',
    tells: [
      ['urge-to-move', 'yes'],
      ['hard-knot', 'no'],
      ['moving-eases', 'yes'],
      ['evening-worse', 'yes'],
    ],
    sources: ['irlssg2014', 'bmjbp_rls', 'rlsmimics2009'],
  },
  {
    id: 'la_plmd',
    tells: [
      ['kicks', 'yes'],
      ['hurts', 'no'],
      ['too-tired', 'yes'],
    ],
    sources: ['bmjbp_rls'],
  },
  {
    id: 'la_hypnic_jerk',
    tells: [
      ['jerk', 'yes'],
      ['hurts', 'no'],
    ],
    sources: ['cks_legcramps2012', 'clinmethods_cramps'],
  },
  {
    id: 'la_pad',
    tells: [
      ['walking-pain', 'yes'],
      ['standing-eases', 'yes'],
      ['hard-knot', 'no'],
      ['cold-feet', 'yes'],
    ],
    sources: ['nhs_pad', 'remedy_pad', 'msd_cramps'],
  },
  {
    id: 'la_rest_pain',
    tells: [
      ['foot-rest-pain', 'yes'],
      ['hanging-helps', 'yes'],
      ['foot-sore', 'yes'],
    ],
    sources: ['remedy_pad', 'highland_vasc', 'cornwall_pad'],
  },
  {
    id: 'la_ali',
    tells: [
      ['cold-leg', 'yes'],
      ['brief', 'no'],
    ],
    sources: ['devon_ali', 'highland_vasc'],
  },
  {
    id: 'la_dvt',
    tells: [
      ['gone-between', 'no'],
      ['one-leg-swollen', 'yes'],
      ['clot-risk', 'yes'],
    ],
    sources: ['nhs_dvt', 'wells_two_level'],
  },
  {
    id: 'la_neuropathy',
    tells: [
      ['numb-feet', 'yes'],
      ['numb-always', 'yes'],
      ['hard-knot', 'no'],
    ],
    sources: ['bmjbp_rls', 'allen2012'],
  },
  {
    id: 'la_radiculopathy',
    tells: [
      ['back-to-leg', 'yes'],
      ['cough-worse', 'yes'],
      ['saddle', 'yes'],
    ],
    sources: ['ces_card', 'nice_ng127'],
  },
  {
    id: 'la_spinal',
    tells: [
      ['heavy-upright', 'yes'],
      ['leaning-helps', 'yes'],
    ],
    sources: ['spine_claud', 'nice_ng127'],
  },
  {
    id: 'la_myopathy',
    tells: [
      ['thighs-for-days', 'yes'],
      ['stairs', 'yes'],
      ['dark-urine', 'yes'],
    ],
    sources: ['statin_wpg2013', 'practicenurse_rhabdo', 'ctt2022'],
  },
  {
    id: 'la_dystonia',
    tells: [
      ['twisting', 'yes'],
      ['held-long', 'yes'],
      ['by-medicine-times', 'yes'],
    ],
    sources: ['msd_cramps', 'parkinsonsuk', 'clinmethods_cramps'],
  },
  {
    id: 'la_tetany',
    tells: [
      ['tingling-lips', 'yes'],
      ['hands-locked', 'yes'],
      ['neck-operation', 'yes'],
    ],
    sources: ['aaa_hypocalcaemia', 'mhra_ppi2012', 'msd_cramps'],
  },
  {
    id: 'la_bakers_cyst',
    tells: [
      ['knee-lump', 'yes'],
      ['popped', 'yes'],
    ],
    sources: ['bakers_pmj'],
  },
  {
    id: 'la_exercise_cramp',
    tells: [
      ['after-exercise', 'yes'],
      ['in-bed', 'no'],
      ['calf-or-foot', 'no'],
    ],
    sources: ['miller2022'],
  },
  {
    id: 'la_als',
    tells: [
      ['weaker', 'yes'],
      ['swallowing', 'yes'],
      ['cramps-elsewhere', 'yes'],
    ],
    sources: ['mnd_redflag', 'stephens2017'],
  },
  {
    id: 'la_compartment',
    tells: [
      ['after-injury', 'yes'],
      ['stretch-hurts', 'yes'],
    ],
    sources: ['nhs_compartment'],
  },
  {
    id: 'la_cellulitis',
    tells: [
      ['hot-skin', 'yes'],
      ['skin-spreads', 'yes'],
      ['skin-fever', 'yes'],
    ],
    sources: ['nhs_cellulitis'],
  },
  {
    id: 'la_muscle_tear',
    tells: [
      ['kicked', 'yes'],
      ['tiptoe', 'yes'],
    ],
    sources: ['general'],
  },
  {
    id: 'la_illusory',
    tells: [
      ['hard-knot', 'no'],
      ['sudden', 'no'],
    ],
    sources: ['msd_cramps'],
  },
] as const satisfies readonly LookAlike[]

export type LookAlikeId = (typeof KINDS)[number]['id']
export const LOOK_ALIKES: readonly LookAlike<LookAlikeId>[] = KINDS
