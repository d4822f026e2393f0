import type { Condition } from './condition.ts'
import type { SignLevel } from './levels.ts'
import type { ScreenNumber } from './questions.ts'
import type { SourceId } from './sources.ts'

/** A warning sign. Its words are in words/. */
export interface WarningSign<Id extends string = string> {
  readonly id: Id
  readonly urgency: SignLevel
  /** Where it is asked. */
  readonly screen: ScreenNumber
  readonly when: Condition
  readonly sources: readonly SourceId[]
}

/**
 * The levels follow the sources; where a source says no more than "see a doctor", the level is ours and cautious.
 * No clinician has reviewed this list.
 */
const SIGNS = [
  { id: 'rf_pe', urgency: 'emergency', screen: 2, when: 'breath', sources: ['nhs_dvt', 'rcog_vte'] },
  {
    id: 'rf_ali',
    urgency: 'emergency',
    screen: 3,
    when: 'cold-leg',
    sources: ['devon_ali', 'highland_vasc', 'nhs_pad'],
  },
  { id: 'rf_ces', urgency: 'emergency', screen: 3, when: 'saddle', sources: ['ces_card', 'nice_ng127'] },
  { id: 'rf_sudden_weakness', urgency: 'emergency', screen: 2, when: 'one-side-weak', sources: ['nice_ng127'] },
  { id: 'rf_rapid_both_legs', urgency: 'emergency', screen: 3, when: 'both-legs', sources: ['nice_ng127'] },
  { id: 'rf_breath_flat', urgency: 'emergency', screen: 2, when: 'breath-flat', sources: ['nice_ng127'] },
  {
    id: 'rf_rhabdo',
    urgency: 'emergency',
    screen: 3,
    when: 'dark-urine',
    sources: ['myositis_rhabdo', 'practicenurse_rhabdo'],
  },
  {
    id: 'rf_tetany_severe',
    urgency: 'emergency',
    screen: 3,
    when: 'hands-locked',
    sources: ['aaa_hypocalcaemia', 'mhra_ppi2012'],
  },
  { id: 'rf_tetanus', urgency: 'emergency', screen: 2, when: 'jaw', sources: ['tetanus_nhs', 'nhs_legcramps'] },
  { id: 'rf_compartment', urgency: 'emergency', screen: 3, when: 'after-injury', sources: ['nhs_compartment'] },
  { id: 'rf_heatstroke', urgency: 'emergency', screen: 2, when: 'heat', sources: ['bcicb_heat'] },
  {
    id: 'rf_electrolyte_collapse',
    urgency: 'emergency',
    screen: 2,
    when: 'collapse',
    sources: ['bmjbp_hypok', 'doorenbos2003', 'mhra_ppi2012'],
  },
  { id: 'rf_sepsis_leg', urgency: 'emergency', screen: 3, when: 'skin-fever', sources: ['nhs_cellulitis'] },
  {
    id: 'rf_self_harm',
    urgency: 'emergency',
    screen: 11,
    when: 'self-harm',
    sources: ['nidirect_crisis', 'us988', 'auscalfsurvey2012'],
  },
  { id: 'rf_cancer_cord', urgency: 'emergency', screen: 3, when: 'cancer-leg', sources: ['mscc_gpn', 'nice_ng234'] },
  {
    id: 'rf_alcohol_withdrawal',
    urgency: 'emergency',
    screen: 2,
    when: 'withdrawal',
    sources: ['cdas_withdrawal', 'merck_table'],
  },
  {
    id: 'rf_dvt',
    urgency: 'same-day',
    screen: 4,
    when: 'one-leg-swollen',
    sources: ['nhs_dvt', 'wells_two_level', 'bmjbp_dvt'],
  },
  {
    id: 'rf_preg_one_leg',
    urgency: 'same-day',
    screen: 4,
    when: { any: ['pregnant-one-leg', { all: ['one-leg-swollen', { any: ['pregnant', 'after-birth'] }] }] },
    sources: ['rcog_vte', 'hull_vte'],
  },
  {
    id: 'rf_cramp_not_stopping',
    urgency: 'same-day',
    screen: 4,
    when: 'holds-on',
    sources: ['nhs_legcramps', 'mayo_nlc'],
  },
  { id: 'rf_toxin', urgency: 'same-day', screen: 4, when: 'poison', sources: ['nhs_legcramps', 'mayo_nlc'] },
  {
    id: 'rf_rest_pain',
    urgency: 'same-day',
    screen: 4,
    when: 'foot-rest-pain',
    sources: ['cornwall_pad', 'highland_vasc', 'remedy_pad'],
  },
  { id: 'rf_diabetic_foot', urgency: 'same-day', screen: 4, when: 'foot-sore', sources: ['nice_ng19'] },
  { id: 'rf_cellulitis', urgency: 'same-day', screen: 4, when: 'hot-skin', sources: ['nhs_cellulitis'] },
  {
    id: 'rf_statin_muscle',
    urgency: 'same-day',
    screen: 9,
    when: 'statin-pain',
    sources: ['practicenurse_rhabdo', 'statin_wpg2013'],
  },
  { id: 'rf_cancer_back', urgency: 'same-day', screen: 8, when: 'cancer-back', sources: ['mscc_gpn', 'nice_ng234'] },
  {
    id: 'rf_tetany',
    urgency: 'same-day',
    screen: 6,
    when: 'tingling-lips',
    sources: ['aaa_hypocalcaemia', 'mhra_ppi2012'],
  },
  {
    id: 'rf_fluid_loss',
    urgency: 'same-day',
    screen: 4,
    when: 'vomiting',
    sources: ['bmjbp_hypok', 'cmaj_hyponat2004', 'general'],
  },
  {
    id: 'rf_quinine_reaction',
    urgency: 'same-day',
    screen: 9,
    when: 'quinine-reaction',
    sources: ['fda_quinine2010', 'mhra_quinine2010', 'quinine_smpc'],
  },
  {
    id: 'rf_hypercalcaemia',
    urgency: 'same-day',
    screen: 10,
    when: 'too-much-calcium',
    sources: ['gpn_vitd', 'vdt2018'],
  },
  { id: 'rf_bulbar', urgency: 'same-day', screen: 7, when: 'swallowing', sources: ['nice_ng127'] },
  { id: 'rf_one_leg_weak_days', urgency: 'same-day', screen: 7, when: 'one-leg-weak', sources: ['nice_ng127'] },
  { id: 'rf_anticoag_calf', urgency: 'same-day', screen: 4, when: 'thinner-calf', sources: ['bakers_pmj', 'general'] },
  {
    id: 'rf_progressive_weakness',
    urgency: 'two-weeks',
    screen: 7,
    when: 'weaker',
    sources: ['mnd_redflag', 'nice_ng127', 'nhs_legcramps'],
  },
  {
    id: 'rf_widespread_cramps',
    urgency: 'two-weeks',
    screen: 6,
    when: 'cramps-elsewhere',
    sources: ['bmjbp_cramps', 'mnd_redflag'],
  },
  {
    id: 'rf_claudication',
    urgency: 'two-weeks',
    screen: 6,
    when: { all: ['walking-pain', 'standing-eases'] },
    sources: ['nhs_pad', 'remedy_pad'],
  },
  {
    id: 'rf_spine_claudication',
    urgency: 'two-weeks',
    screen: 6,
    when: { all: ['heavy-upright', 'leaning-helps'] },
    sources: ['nice_ng127', 'spine_claud'],
  },
  {
    id: 'rf_numbness_spreading',
    urgency: 'two-weeks',
    screen: 6,
    when: { all: ['numb-feet', 'numb-new'] },
    sources: ['cks_legcramps2012', 'hawke2013'],
  },
  { id: 'rf_lump', urgency: 'two-weeks', screen: 4, when: 'lump', sources: ['nice_ng12_sarcoma'] },
  { id: 'rf_night_bone_pain', urgency: 'two-weeks', screen: 4, when: 'bone-pain', sources: ['nice_ng12_sarcoma'] },
  {
    id: 'rf_b6_neuropathy',
    urgency: 'two-weeks',
    screen: 10,
    when: { any: ['b6-tingling', { all: [{ supplement: 'vitaminB6Mg', above: 0 }, 'numb-feet'] }] },
    sources: ['tga_b6', 'b6_limits'],
  },
  {
    id: 'rf_sleep_loss',
    urgency: 'next-visit',
    screen: 11,
    when: { any: [{ nightsFrom: 3 }, 'too-tired'] },
    sources: ['nhs_legcramps', 'mayo_nlc'],
  },
  {
    id: 'rf_new_medicine',
    urgency: 'next-visit',
    screen: 9,
    when: 'medicine-new',
    sources: ['garrison2012', 'medalg_cramps'],
  },
  {
    id: 'rf_pregnant_plain',
    urgency: 'next-visit',
    screen: 1,
    when: 'pregnant',
    sources: ['cochrane_preg2020', 'bmjbp_cramps'],
  },
  {
    id: 'rf_known_condition',
    urgency: 'next-visit',
    screen: 8,
    when: { all: [{ any: ['kidney', 'liver', 'diabetes', 'thyroid', 'parkinsons', 'cancer'] }, 'new-or-worse'] },
    sources: ['cks_legcramps2012', 'bmjbp_cramps'],
  },
  {
    id: 'rf_hypothyroid_hint',
    urgency: 'next-visit',
    screen: 8,
    when: 'thyroid-signs',
    sources: ['duyff2000', 'cks_legcramps2012'],
  },
  {
    id: 'rf_under_18',
    urgency: 'next-visit',
    screen: 1,
    when: { age: { below: 18 } },
    sources: ['leung1999', 'general'],
  },
] as const satisfies readonly WarningSign[]

export type SignId = (typeof SIGNS)[number]['id']
export const WARNING_SIGNS: readonly WarningSign<SignId>[] = SIGNS
