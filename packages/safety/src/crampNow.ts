import type { Question } from './check.ts'

/**
 * Asked of a person in a cramp: what could be something else, and cannot wait. Emergencies come first.
 * The levels follow the sources; where a source says no more than "see a doctor", the level is ours and cautious.
 * No clinician has reviewed this list.
 */
const QUESTIONS = [
  {
    id: 'breath',
    urgency: 'emergency',
    signs: [
      { sign: 'short of breath, chest pain, fainting or coughed blood', sources: ['nhs_dvt', 'rcog_vte'] },
      { sign: 'weak, and breathless at rest or lying flat', sources: ['nice_ng127'] },
    ],
  },
  {
    id: 'cold-leg',
    urgency: 'emergency',
    signs: [
      {
        sign: 'a leg suddenly cold, pale or blue, numb, or hard to move',
        sources: ['devon_ali', 'highland_vasc', 'nhs_pad'],
      },
    ],
  },
  {
    id: 'mind',
    urgency: 'emergency',
    signs: [
      { sign: 'one arm, leg or side of the face suddenly weak, or slurred speech', sources: ['nice_ng127'] },
      {
        sign: 'confusion, drowsiness, a fit, a pounding or irregular heartbeat, almost too weak to move',
        sources: ['bmjbp_hypok', 'doorenbos2003', 'mhra_ppi2012'],
      },
      { sign: 'after heat: confused, fitting, or unwell after 30 minutes of cooling', sources: ['bcicb_heat'] },
      {
        sign: 'heavy daily drinking just stopped, and shaking, sweating or seeing things',
        sources: ['cdas_withdrawal', 'merck_table'],
      },
    ],
  },
  {
    id: 'nerves',
    urgency: 'emergency',
    signs: [
      {
        sign: 'new numbness between the legs, or new trouble passing or holding urine or stools',
        sources: ['ces_card', 'nice_ng127'],
      },
      { sign: 'both legs clearly weaker over days to four weeks', sources: ['nice_ng127'] },
      { sign: 'cancer, now or before, and a weak or numb leg', sources: ['mscc_gpn', 'nice_ng234'] },
    ],
  },
  {
    id: 'locked',
    urgency: 'emergency',
    signs: [
      {
        sign: 'hands or feet locked in spasm, or tingling with a tight throat',
        sources: ['aaa_hypocalcaemia', 'mhra_ppi2012'],
      },
      {
        sign: 'a stiff jaw, or painful spasms of face, back or whole body',
        sources: ['tetanus_nhs', 'nhs_legcramps'],
      },
    ],
  },
  {
    id: 'muscle',
    urgency: 'emergency',
    signs: [
      { sign: 'dark urine like tea, or hardly any', sources: ['myositis_rhabdo', 'practicenurse_rhabdo'] },
      {
        sign: 'after an injury, a cast or extreme effort: a tight swollen muscle, rising pain, pins and needles',
        sources: ['nhs_compartment'],
      },
      { sign: 'hot, red or dark spreading skin, with fever or shaking', sources: ['nhs_cellulitis'] },
    ],
  },
  {
    id: 'one-leg',
    urgency: 'same-day',
    signs: [
      {
        sign: 'one calf or thigh swollen, warm, red or darker, or sore all the time',
        sources: ['nhs_dvt', 'wells_two_level', 'bmjbp_dvt'],
      },
      { sign: 'the same while pregnant or within six weeks of birth', sources: ['rcog_vte', 'hull_vte'] },
      { sign: 'skin hot, red or dark, painful and spreading', sources: ['nhs_cellulitis'] },
      { sign: 'on a blood thinner, a calf suddenly swollen, bruised or tight', sources: ['bakers_pmj', 'general'] },
    ],
  },
  {
    id: 'foot',
    urgency: 'same-day',
    signs: [
      {
        sign: 'foot pain at rest that hanging the leg down eases, a sore that will not heal, a black toe',
        sources: ['cornwall_pad', 'highland_vasc', 'remedy_pad'],
      },
      { sign: 'diabetes, and a new foot sore, blister, colour change or hot swelling', sources: ['nice_ng19'] },
    ],
  },
  {
    id: 'ill',
    urgency: 'same-day',
    signs: [
      {
        sign: 'bad vomiting or diarrhoea, or no drink stays down',
        sources: ['bmjbp_hypok', 'cmaj_hyponat2004', 'general'],
      },
      { sign: 'a dirty wound, or contact with lead, mercury or a poison', sources: ['nhs_legcramps', 'mayo_nlc'] },
    ],
  },
  {
    id: 'holds-on',
    urgency: 'same-day',
    signs: [
      {
        sign: 'a cramp of more than 10 minutes that stretching and walking do not ease',
        sources: ['nhs_legcramps', 'mayo_nlc'],
      },
    ],
  },
] as const satisfies readonly Question[]

export type CrampNowQuestion = (typeof QUESTIONS)[number]['id']

/** @param long the cramp has lasted more than ten minutes; before that, whether it holds on is not a question yet */
export function questionsForCrampNow(long: boolean): readonly Question<CrampNowQuestion>[] {
  return QUESTIONS.filter(({ id }) => long || id !== 'holds-on')
}
