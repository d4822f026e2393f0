import { matchesName, wordsOf } from './medicineName.ts'
import type { SourceId } from './sources.ts'

/** What a class of medicines has to do with cramps, or with what people try against them. */
export interface MedicineClass<Id extends string = string> {
  readonly id: Id
  readonly about:
    | 'cramps'
    | 'magnesium'
    | 'potassium'
    | 'vitamin-k2'
    | 'vitamin-d'
    | 'vitamin-b6'
    | 'quinine'
    | 'prescribed'
  /** Names in the US, the UK and Europe, in lower case. */
  readonly names: readonly string[]
  readonly sources: readonly SourceId[]
}

/** md_: can go with cramps. ix_: minds something that people try. No clinician has reviewed this list. */
const CLASSES = [
  {
    id: 'md_laba',
    about: 'cramps',
    names: ['salmeterol', 'formoterol', 'indacaterol', 'vilanterol', 'olodaterol', 'arformoterol', 'eformoterol'],
    sources: ['garrison2012'],
  },
  {
    id: 'md_saba',
    about: 'cramps',
    names: ['salbutamol', 'terbutaline', 'levalbuterol', 'albuterol'],
    sources: ['rxlist_cramps', 'medalg_cramps', 'cks_legcramps2012'],
  },
  {
    id: 'md_diuretic_ksparing',
    about: 'cramps',
    names: ['spironolactone', 'eplerenone', 'amiloride', 'triamterene'],
    sources: ['garrison2012'],
  },
  {
    id: 'md_thiazide',
    about: 'cramps',
    names: [
      'hydrochlorothiazide',
      'indapamide',
      'chlortalidone',
      'bendroflumethiazide',
      'metolazone',
      'chlorthalidone',
      'bendrofluazide',
    ],
    sources: ['garrison2012'],
  },
  {
    id: 'md_loop',
    about: 'cramps',
    names: ['furosemide', 'bumetanide', 'torasemide', 'frusemide', 'torsemide'],
    sources: ['garrison2012'],
  },
  {
    id: 'md_statin',
    about: 'cramps',
    names: [
      'atorvastatin',
      'rosuvastatin',
      'simvastatin',
      'pravastatin',
      'fluvastatin',
      'lovastatin',
      'pitavastatin',
      'statin',
    ],
    sources: ['garrison2012', 'ctt2022'],
  },
  {
    id: 'md_fibrate',
    about: 'cramps',
    names: ['clofibrate', 'fenofibrate', 'gemfibrozil', 'bezafibrate', 'fibrate'],
    sources: ['merck_table', 'general'],
  },
  {
    id: 'md_serm',
    about: 'cramps',
    names: ['raloxifene'],
    sources: ['ruth_raloxifene', 'raloxifene_label', 'allen2012'],
  },
  {
    id: 'md_oestrogen',
    about: 'cramps',
    names: [
      'conjugated estrogens',
      'conjugated oestrogens',
      'estradiol',
      'estrogen',
      'oestrogen',
      'estrogens',
      'oestrogens',
      'hrt',
    ],
    sources: ['allen2012'],
  },
  {
    id: 'md_ocp',
    about: 'cramps',
    names: ['ethinylestradiol', 'ethinyl estradiol', 'contraceptive pill', 'birth control pill', 'combined pill'],
    sources: ['merck_table', 'general'],
  },
  { id: 'md_teriparatide', about: 'cramps', names: ['teriparatide'], sources: ['allen2012', 'merck_table'] },
  { id: 'md_iv_iron', about: 'cramps', names: ['iron sucrose', 'ferric carboxymaltose'], sources: ['allen2012'] },
  { id: 'md_naproxen', about: 'cramps', names: ['naproxen', 'celecoxib'], sources: ['allen2012', 'oboler1991'] },
  {
    id: 'md_achei',
    about: 'cramps',
    names: ['donepezil', 'neostigmine', 'pyridostigmine'],
    sources: ['donepezil_label', 'rxlist_cramps', 'general'],
  },
  { id: 'md_comt', about: 'cramps', names: ['tolcapone'], sources: ['rxlist_cramps'] },
  {
    id: 'md_ccb',
    about: 'cramps',
    names: ['nifedipine', 'amlodipine', 'felodipine'],
    sources: ['rxlist_cramps', 'cks_legcramps2012', 'allen2012'],
  },
  {
    id: 'md_arb',
    about: 'cramps',
    names: ['losartan', 'candesartan', 'valsartan', 'irbesartan', 'olmesartan', 'telmisartan'],
    sources: ['merck_table'],
  },
  {
    id: 'md_betablocker_isa',
    about: 'cramps',
    names: ['pindolol', 'acebutolol', 'carteolol'],
    sources: ['bmjbp_cramps', 'general'],
  },
  {
    id: 'md_chemo',
    about: 'cramps',
    names: ['cisplatin', 'vincristine', 'oxaliplatin', 'paclitaxel', 'docetaxel', 'chemotherapy'],
    sources: ['merck_table', 'cancercramps2023'],
  },
  { id: 'md_tki', about: 'cramps', names: ['imatinib'], sources: ['bmjbp_cramps'] },
  { id: 'md_hedgehog', about: 'cramps', names: ['vismodegib', 'sonidegib'], sources: ['vismodegib_page'] },
  {
    id: 'md_egfr',
    about: 'cramps',
    names: ['cetuximab', 'panitumumab', 'erlotinib', 'bevacizumab', 'nivolumab'],
    sources: ['emc_magnesium'],
  },
  {
    id: 'md_ppi',
    about: 'cramps',
    names: ['omeprazole', 'esomeprazole', 'lansoprazole', 'pantoprazole', 'rabeprazole'],
    sources: ['mhra_ppi2012'],
  },
  { id: 'md_lithium', about: 'cramps', names: ['lithium carbonate', 'lithium'], sources: ['medalg_cramps'] },
  {
    id: 'md_steroid',
    about: 'cramps',
    names: ['prednisolone', 'prednisone', 'dexamethasone', 'methylprednisolone'],
    sources: ['medalg_cramps'],
  },
  {
    id: 'md_cns_paradox',
    about: 'cramps',
    names: ['clonazepam', 'citalopram', 'gabapentin', 'zolpidem'],
    sources: ['oboler1991'],
  },
  { id: 'md_cimetidine', about: 'cramps', names: ['cimetidine'], sources: ['medalg_cramps'] },
  { id: 'md_antitb', about: 'cramps', names: ['pyrazinamide'], sources: ['merck_table'] },
  {
    id: 'md_stimulant',
    about: 'cramps',
    names: [
      'amphetamine',
      'dexamfetamine',
      'dextroamphetamine',
      'pseudoephedrine',
      'ephedrine',
      'nicotine',
      'caffeine',
      'lisdexamfetamine',
      'methylphenidate',
    ],
    sources: ['merck_table'],
  },
  {
    id: 'ix_mg_quinolone',
    about: 'magnesium',
    names: ['ciprofloxacin', 'levofloxacin', 'moxifloxacin'],
    sources: ['emedhealth_mg'],
  },
  {
    id: 'ix_mg_tetracycline',
    about: 'magnesium',
    names: ['doxycycline', 'minocycline', 'tetracycline', 'lymecycline'],
    sources: ['emc_magnesium', 'emedhealth_mg'],
  },
  {
    id: 'ix_mg_bisphosphonate',
    about: 'magnesium',
    names: ['alendronate', 'alendronic acid', 'risedronate', 'ibandronate', 'ibandronic acid', 'risedronic acid'],
    sources: ['emc_magnesium'],
  },
  {
    id: 'ix_mg_nitrofurantoin',
    about: 'magnesium',
    names: ['nitrofurantoin', 'penicillamine', 'ferrous sulfate', 'eltrombopag', 'ferrous', 'iron tablets'],
    sources: ['emc_magnesium'],
  },
  { id: 'ix_mg_levothyroxine', about: 'magnesium', names: ['levothyroxine'], sources: ['levothyroxine_mg'] },
  { id: 'ix_mg_gabapentin', about: 'magnesium', names: ['gabapentin'], sources: ['hcn_mg', 'general'] },
  {
    id: 'ix_k_acei',
    about: 'potassium',
    names: [
      'ramipril',
      'lisinopril',
      'enalapril',
      'perindopril',
      'ace inhibitor',
      'captopril',
      'benazepril',
      'quinapril',
      'fosinopril',
      'trandolapril',
    ],
    sources: ['ccjm_raas', 'losalt_uk', 'dent2011'],
  },
  {
    id: 'ix_k_arb',
    about: 'potassium',
    names: ['losartan', 'candesartan', 'valsartan', 'sacubitril valsartan', 'olmesartan', 'telmisartan', 'irbesartan'],
    sources: ['ccjm_raas', 'losalt_uk'],
  },
  {
    id: 'ix_k_sparing',
    about: 'potassium',
    names: ['spironolactone', 'eplerenone', 'amiloride', 'triamterene', 'finerenone'],
    sources: ['doorenbos2003', 'general'],
  },
  {
    id: 'ix_k_nsaid_trimeth',
    about: 'potassium',
    names: [
      'ibuprofen',
      'naproxen',
      'trimethoprim',
      'co trimoxazole',
      'ciclosporin',
      'tacrolimus',
      'cyclosporine',
      'diclofenac',
      'heparin',
      'celecoxib',
    ],
    sources: ['doorenbos2003', 'general'],
  },
  {
    id: 'ix_k2_vka',
    about: 'vitamin-k2',
    names: ['warfarin', 'acenocoumarol', 'phenprocoumon', 'fluindione', 'coumadin', 'marcumar', 'sintrom'],
    sources: ['mk7_jth2013', 'mk7_blood2007', 'tan2024'],
  },
  {
    id: 'ix_k2_doac',
    about: 'vitamin-k2',
    names: ['apixaban', 'rivaroxaban', 'edoxaban', 'dabigatran', 'eliquis', 'xarelto', 'pradaxa', 'lixiana', 'savaysa'],
    sources: ['general'],
  },
  {
    id: 'ix_vitd_thiazide',
    about: 'vitamin-d',
    names: [
      'hydrochlorothiazide',
      'indapamide',
      'chlortalidone',
      'chlorthalidone',
      'bendroflumethiazide',
      'metolazone',
    ],
    sources: ['vitd_smpc'],
  },
  { id: 'ix_vitd_digoxin', about: 'vitamin-d', names: ['digoxin'], sources: ['vitd_smpc'] },
  { id: 'ix_b6_levodopa', about: 'vitamin-b6', names: ['phenytoin', 'phenobarbital'], sources: ['general'] },
  {
    id: 'ix_quinine_qt',
    about: 'quinine',
    names: [
      'amiodarone',
      'sotalol',
      'quinidine',
      'disopyramide',
      'erythromycin',
      'clarithromycin',
      'citalopram',
      'moxifloxacin',
      'haloperidol',
      'methadone',
      'azithromycin',
      'escitalopram',
    ],
    sources: ['qualaquin_label', 'mims_quinine', 'quinine_smpc', 'general'],
  },
  { id: 'ix_quinine_anticonv', about: 'quinine', names: ['carbamazepine', 'phenobarbital'], sources: ['mims_quinine'] },
  {
    id: 'ix_quinine_digoxin_vka',
    about: 'quinine',
    names: ['digoxin', 'warfarin', 'acenocoumarol', 'phenprocoumon'],
    sources: ['quinine_smpc', 'general'],
  },
  {
    id: 'ix_gabapentinoid_sedative',
    about: 'prescribed',
    names: [
      'codeine',
      'morphine',
      'oxycodone',
      'diazepam',
      'zopiclone',
      'tramadol',
      'fentanyl',
      'lorazepam',
      'temazepam',
      'zolpidem',
    ],
    sources: ['general'],
  },
  {
    id: 'ix_ccb_beta',
    about: 'prescribed',
    names: ['bisoprolol', 'metoprolol', 'simvastatin', 'digoxin', 'atenolol', 'propranolol', 'carvedilol', 'nebivolol'],
    sources: ['general'],
  },
] as const satisfies readonly MedicineClass[]

export type MedicineId = (typeof CLASSES)[number]['id']
export const MEDICINES: readonly MedicineClass<MedicineId>[] = CLASSES

/** Which of the names she wrote belong to any of the classes. */
export function medicinesFor(ids: readonly MedicineId[], written: readonly string[]): readonly string[] {
  return named(
    MEDICINES.filter(({ id }) => ids.includes(id)),
    written,
  )
}

/** Names in no class here. That says nothing about them: a pharmacist knows. */
export function unknownMedicines(written: readonly string[]): readonly string[] {
  const known = named(MEDICINES, written)
  return written.filter((name) => !known.includes(name))
}

function named(classes: readonly MedicineClass[], written: readonly string[]): readonly string[] {
  return written.filter((name) => {
    const words = wordsOf(name)
    return classes.some(({ names }) => names.some((one) => matchesName(words, one)))
  })
}
