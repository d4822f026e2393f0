import type { Answer, Fact } from '@uncramp/nutrition'
import { isNamed, type MedicineId, medicinesFor, unknownMedicines } from '@uncramp/safety'

/**
 * Which classes of the safety check stand for a fact of the food rules. Where a class holds several, such as water tablets
 * that keep potassium back, each of them is taken to be there: the same rules speak of all.
 */
const CLASSES = {
  'ace-inhibitor': ['ix_k_acei'],
  sartan: ['ix_k_arb', 'md_arb'],
  'spironolactone-or-eplerenone': ['ix_k_sparing', 'md_diuretic_ksparing'],
  'amiloride-or-triamterene': ['ix_k_sparing', 'md_diuretic_ksparing'],
  trimethoprim: ['ix_k_nsaid_trimeth'],
  'regular-nsaid': ['ix_k_nsaid_trimeth', 'md_naproxen'],
  thiazide: ['md_thiazide', 'ix_vitd_thiazide'],
  'loop-diuretic': ['md_loop'],
  digoxin: ['ix_vitd_digoxin'],
  quinolone: ['ix_mg_quinolone'],
  tetracycline: ['ix_mg_tetracycline'],
  bisphosphonate: ['ix_mg_bisphosphonate'],
  levothyroxine: ['ix_mg_levothyroxine'],
  gabapentin: ['ix_mg_gabapentin'],
  'acid-blocker': ['md_ppi'],
  'acid-blocker-over-3-months': ['md_ppi'],
  'h2-blocker': ['md_cimetidine'],
  metformin: [],
  colchicine: [],
  warfarin: ['ix_k2_vka'],
  'levodopa-alone': [],
  phenytoin: ['ix_b6_levodopa'],
  methotrexate: [],
  antiepileptic: ['ix_b6_levodopa', 'ix_quinine_anticonv'],
  statin: ['md_statin'],
} as const satisfies Partial<Record<Fact, readonly MedicineId[]>>

type ByClass = keyof typeof CLASSES

/** Names the safety check has no class for. General knowledge; no clinician has reviewed them. */
const NAMES: Readonly<Partial<Record<ByClass, readonly string[]>>> = {
  'h2-blocker': [
    'famotidine',
    'famotidina',
    'famotidin',
    'ranitidine',
    'ranitidina',
    'ranitidin',
    'nizatidine',
    'pepcid',
  ],
  metformin: ['metformin', 'metformina', 'glucophage'],
  colchicine: ['colchicine', 'colchicina', 'colchicin'],
  'levodopa-alone': ['levodopa', 'sinemet', 'madopar'],
  methotrexate: ['methotrexate', 'metotrexato', 'methotrexat'],
  antiepileptic: ['carbamazepine', 'carbamazepina', 'valproate', 'valproic acid', 'lamotrigine', 'phenobarbital'],
}

/** Known to take no part in any of the food rules. */
const NO_PART = ['paracetamol', 'acetaminophen', 'tylenol', 'panadol', 'metamizol', 'novalgin', 'nolotil']

/** How long it has been taken is not asked. */
const LENGTH_NOT_KNOWN: readonly Fact[] = ['acid-blocker-over-3-months']

const idsOf = (fact: ByClass): readonly MedicineId[] => CLASSES[fact]

const isOf = (fact: ByClass, written: string): boolean =>
  medicinesFor(idsOf(fact), [written]).length > 0 || isNamed(written, NAMES[fact] ?? [])

/** The medicines that stand behind a fact, as she wrote them. */
export const medicinesBehind = (fact: Fact, written: readonly string[]): readonly string[] =>
  fact in CLASSES ? written.filter((name) => isOf(fact as ByClass, name)) : []

/** Names that no list here knows. Each of them could be anything. */
export function unknownToFood(written: readonly string[]): readonly string[] {
  const known = [...Object.values(NAMES).flat(), ...NO_PART]
  return unknownMedicines(written).filter((name) => !isNamed(name, known))
}

/**
 * What her list of medicines says of each fact. Not asked: nothing. A name that no list knows leaves open whatever no
 * other name has answered.
 */
export function medicineFacts(written: readonly string[] | undefined): Readonly<Partial<Record<Fact, Answer>>> {
  if (written === undefined) return {}
  const hasUnknown = unknownToFood(written).length > 0
  const facts = Object.keys(CLASSES).flatMap((fact): readonly (readonly [string, Answer])[] => {
    if (medicinesBehind(fact as ByClass, written).length > 0)
      return [[fact, LENGTH_NOT_KNOWN.includes(fact as ByClass) ? 'not-sure' : 'yes']]
    return hasUnknown ? [] : [[fact, 'no']]
  })
  return Object.fromEntries([...facts, ['other-medicine', written.length > 0 ? 'yes' : 'no']])
}
