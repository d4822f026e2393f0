export interface Source {
  readonly title: string
  readonly url: string
  /** Whether the figures were read there: all, some, or none yet. */
  readonly seen: 'yes' | 'partial' | 'no'
  readonly note?: string
}

/** Pages behind the figures and the rules. Several are copies or summaries of official pages. */
export const SOURCES = {
  nasem2019_k: {
    title: 'NASEM 2019, DRIs for Sodium and Potassium, Table S-1 (potassium)',
    url: 'https://ncbi.nlm.nih.gov/books/NBK545430/table/tab_S_1/?report=objectonly',
    seen: 'yes',
  },
  nasem_elements: {
    title: 'NASEM, DRI summary: RDAs and AIs, elements (Appendix J table 3)',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK545442/table/appJ_tab3/?report=objectonly',
    seen: 'yes',
  },
  nasem_vitamins: {
    title: 'NASEM/IOM, DRI summary: RDAs and AIs, vitamins (2011 values)',
    url: 'https://docslib.org/doc/459083/dietary-reference-intakes-dris-recommended-dietary-allowances-and-adequate-intakes-vitamins-food-and-nutrition-board-institute-of-medicine-national-academies',
    seen: 'yes',
    note: 'Copy of the NAP table; second copy seen at zanotowane.pl/1093/380 with the same figures.',
  },
  iom1998_b: {
    title: 'IOM 1998, DRIs for B vitamins, summary table',
    url: 'https://ncbi.nlm.nih.gov/books/NBK114316/',
    seen: 'yes',
    note: 'This first printing shows thiamin in lactation as 1.5 mg; every later NASEM table shows 1.4 mg, which is used here.',
  },
  nasem_ear: {
    title: 'NASEM 2019, Appendix J: Estimated Average Requirements',
    url: 'https://www.nap.edu/read/25353/chapter/565.xhtml',
    seen: 'yes',
    note: 'Calcium, vitamin D, thiamin, riboflavin read here.',
  },
  nap_ear_b: {
    title: 'NAP record 10872, Table C-1: EARs (B6, folate)',
    url: 'http://www.nap.edu/openbook.php?record_id=10872&page=180',
    seen: 'yes',
  },
  iom_ear_full: {
    title: 'IOM EAR table copy (B12, magnesium)',
    url: 'https://studylib.net/doc/8360693/dietary-referecne-intakes-pdf',
    seen: 'yes',
  },
  iom_ul_2000: {
    title: 'IOM, UL summary table (magnesium footnote: pharmacological agents only)',
    url: 'https://www.nationalacademies.org/read/9956/chapter/28',
    seen: 'yes',
    note: 'Vitamin D UL in this 2000 table (50 ug) was superseded in 2011 by 100 ug; calcium ULs likewise.',
  },
  nasem_ul_elements: {
    title: 'NASEM, ULs, elements (copy)',
    url: 'https://www.scribd.com/document/716954115/UL-MINERAIS-Dietary-Reference-Intakes-DRIs-Tolerable-Upper-Intake-Levels-Elements-Food-and-Nutrition-Board-National-Academies-Di',
    seen: 'yes',
  },
  ul_vitamins: {
    title: 'NCBI NBK278991 Table 17: ULs for vitamins',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK278991/table/diet-treatment-obes.table17die/?report=objectonly',
    seen: 'yes',
    note: 'Used for B6 and folic acid only; its vitamin D figure is the old one.',
  },
  merck_vit: {
    title: 'Merck Manual Professional, recommended daily intakes for vitamins',
    url: 'https://merckmanuals.com/en-ca/professional/multimedia/table/recommended-daily-intakes-for-vitamins',
    seen: 'yes',
  },
  efsa_b6_2016: {
    title: 'EFSA 2016, DRVs for vitamin B6',
    url: 'https://www.efsa.europa.eu/en/efsajournal/pub/4485',
    seen: 'yes',
  },
  efsa_b6_ul_2023: {
    title: 'EFSA 2023, UL for vitamin B6 (12 mg/day)',
    url: 'https://pure.ulster.ac.uk/en/publications/scientific-opinion-on-the-tolerable-upper-intake-level-for-vitami',
    seen: 'yes',
  },
  efsa_mg_2015: {
    title: 'EFSA magnesium AIs (consultation text; final opinion kept the adult figures)',
    url: 'https://www.einpresswire.com/article/266344392/dietary-reference-values-magnesium-consultation-opens',
    seen: 'partial',
    note: 'Seen as the 2015 consultation text, not the final opinion.',
  },
  efsa_d_k_b1: {
    title: 'bibra summary of EFSA vitamin D, potassium, thiamin',
    url: 'https://www.bibra-information.co.uk/esfa-dietary-reference-values-drvs-vitamin-d-potassium-thiamin-vitamin-b1/',
    seen: 'yes',
  },
  efsa_b12: { title: 'EFSA news: cobalamin AI 4 ug', url: 'https://efsa.europa.eu/hu/press/news/150709', seen: 'yes' },
  efsa_other: {
    title: 'EFSA DRV finder (folate, riboflavin, calcium, sodium, vitamin K)',
    url: 'https://multimedia.efsa.europa.eu/drvs/index.htm',
    seen: 'no',
    note: 'From general knowledge; check before release.',
  },
  ul_harmonised: {
    title: 'PMC7231601 table 6: harmonised ULs with source body',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7231601/table/tbl6/',
    seen: 'partial',
    note: 'Read: vitamin D 100 ug (IOM), folic acid 1000 ug (EFSA).',
  },
  uk_shop_rni: {
    title: 'Express Chemist table of UK daily amounts',
    url: 'https://www.expresschemist.co.uk/Guideline-Daily-Amounts-Vitamins-Minerals.html',
    seen: 'yes',
    note: "A shop's copy; its thiamin figure for men (1.3 mg) disagrees with the UK RNI and was not used.",
  },
  uk_phe: {
    title: 'Public Health England 2016, Government dietary recommendations',
    url: 'https://www.gov.uk/government/publications/the-eatwell-guide',
    seen: 'no',
    note: 'From general knowledge; check before release.',
  },
  nhs_vitd: {
    title: 'NHS wording on vitamin D quoted in press: 10 ug a day; no more than 100 ug',
    url: 'https://pagegoo.com/2026/02/nhs-issues-warning-over-vitamin-d-killer-disease-worries',
    seen: 'yes',
    note: 'Original is https://www.nhs.uk/conditions/vitamins-and-minerals/vitamin-d/ (not seen).',
  },
  nhs_other: {
    title:
      'NHS vitamins and minerals pages (B6 10 mg, magnesium 400 mg, potassium 3,700 mg, calcium 1,500 mg, folic acid 1 mg)',
    url: 'https://www.nhs.uk/conditions/vitamins-and-minerals/',
    seen: 'no',
    note: 'From general knowledge; check before release.',
  },
  uk_mg400: {
    title: 'Dr Sarah Brewer: 400 mg upper safe level for magnesium supplements',
    url: 'https://drsarahbrewer.com/supplements/rdas-nrvs-and-dvs',
    seen: 'yes',
  },
  ggc_mg: {
    title: 'NHS Greater Glasgow and Clyde, hypomagnesaemia',
    url: 'http://handbook.ggcmedicines.org.uk/guidelines/electrolyte-disturbances/management-of-hypomagnesaemia/',
    seen: 'yes',
  },
  bnssg_mg: {
    title: 'BNSSG Remedy, hypomagnesaemia',
    url: 'https://remedy.bnssg.icb.nhs.uk/adults/biochemistry/hypomagnesaemia',
    seen: 'yes',
  },
  rosanoff2022: {
    title: 'Rosanoff et al. 2022, standardising serum magnesium reference ranges (Eur J Nutr)',
    url: 'https://doi.org/10.1007/s00394-022-02916-w',
    seen: 'yes',
    note: 'Abstract seen in a PubMed mirror.',
  },
  statpearls_mg: {
    title: 'StatPearls, hypomagnesemia (1.46 to 2.68 mg/dL)',
    url: 'https://statpearls.com/articlelibrary/viewarticle/23271',
    seen: 'yes',
  },
  ukka_k: {
    title: 'UK Kidney Association 2023 hyperkalaemia bands, as summarised',
    url: 'https://www.guidelinegenius.com/hyperkalaemia',
    seen: 'yes',
  },
  gpn_k: {
    title: 'GPnotebook, hyperkalaemia in primary care',
    url: 'https://gpnotebook.com/podcasts/renal-medicine/ep-181-management-of-hyperkalaemia-in-primary-care',
    seen: 'yes',
  },
  rcem_k: {
    title: 'RCEM Learning, disorders of potassium balance',
    url: 'https://www.rcemlearning.co.uk/modules/disorders-of-potassium-balance/lessons/approach-3/topic/definition-4/',
    seen: 'yes',
  },
  york_k: {
    title: 'Humber and North Yorkshire: potassium normal range 3.5 to 5.3',
    url: 'https://hnyppr.org.uk/sv/web/york/w/hyperkalaemia-in-adult-patients-in-the-community-pathway',
    seen: 'yes',
  },
  iom_25ohd: {
    title: 'USPSTF appendix: IOM 25(OH)D bands',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK525404/table/app_1/',
    seen: 'yes',
  },
  ros_d: {
    title: 'Royal Osteoporosis Society 2018: below 25 nmol/L is deficient',
    url: 'https://www.guidelinesfornurses.co.uk/musculoskeletal-and-joints-/ros-vitamin-d-and-bone-health-guideline/454611.article',
    seen: 'yes',
  },
  endo_d_2024: {
    title: 'Biochemia Medica 2025: Endocrine Society no longer endorses fixed cut-offs',
    url: 'https://www.biochemia-medica.com/en/journal/35/2/10.11613/BM.2025.020707',
    seen: 'yes',
  },
  nice_b12: {
    title: 'NICE NG239 vitamin B12 deficiency (recommendations)',
    url: 'https://www.nice.org.uk/guidance/ng239/chapter/Recommendations',
    seen: 'partial',
    note: 'Page exists in the store; its numeric table was read in a secondary copy (ntro.it.com/what-is-the-optimal-b12-level-in-the-uk).',
  },
  mhra_metformin: {
    title: 'MHRA 2022 metformin and B12, quoted by BNSSG',
    url: 'https://remedy.bnssg.icb.nhs.uk/adults/haematology/vitamin-b12',
    seen: 'yes',
  },
  pulse_b12: {
    title: 'Pulse: NICE B12 risk factors (metformin, PPIs, H2 blockers, colchicine, pregabalin, topiramate)',
    url: 'https://pulsetoday.co.uk/?p=148078',
    seen: 'yes',
  },
  jama_tsh: {
    title: 'TSH 0.45 to 4.5 mIU/L and bands, as summarised',
    url: 'https://www.droracle.ai/articles/377994/at-what-thyroid-stimulating-hormone-tsh-value-with-normal-to',
    seen: 'partial',
    note: 'Secondary, machine-written summary of JAMA guidance.',
  },
  nice_tsh: {
    title: 'NICE-based summary: consider treatment at TSH above 10; watch and wait in older people',
    url: 'https://themedicalcookbook.com/subclinical-hypothyroidism',
    seen: 'partial',
    note: 'Secondary summary of NICE NG145.',
  },
  kdigo: {
    title: 'KDIGO GFR categories (Cleveland Clinic J Med copy)',
    url: 'https://www.ccjm.org/highwire/markup/1488/expansion?height=500&iframe=true&width=1000',
    seen: 'yes',
  },
  hba1c: {
    title: 'HbA1c bands and conversion',
    url: 'https://www.boltpharmacy.co.uk/guide/diabetes-care-hba1c-converter',
    seen: 'yes',
  },
  hba1c_ada: {
    title: 'ADA HbA1c bands',
    url: 'https://www.wikieduonline.com/wiki/Glycated_hemoglobin_(HbA1c)',
    seen: 'yes',
  },
  highland_ca: {
    title: 'NHS Highland, hypocalcaemia (2.2 to 2.6 mmol/L; check magnesium)',
    url: 'https://rds.staging.tactuum.com/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/fluid-and-electrolytes/treatment-of-low-electrolytes/hypocalcaemia-guidelines',
    seen: 'yes',
  },
  pa_ca: {
    title: 'MyPAnotes calcium: below 1.9 mmol/L or symptoms is urgent',
    url: 'https://www.mypanotes.co.uk/bloods-test/calcium-hypo-hypercalcaemia',
    seen: 'yes',
  },
  who_ferritin: {
    title: 'Ferritin thresholds by body, including WHO 2020',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9827648/table/Tab1',
    seen: 'yes',
  },
  irls: {
    title: 'IRLSSG 2018: consider oral iron in restless legs at ferritin 75 ug/L or less',
    url: 'https://doi.org/10.1016/j.sleep.2017.11.1126',
    seen: 'no',
    note: 'From general knowledge; check before release.',
  },
  eas_ck: {
    title: 'European Atherosclerosis Society 2015: CK bands with muscle symptoms',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4416140/table/EHV043TB1',
    seen: 'yes',
  },
  vitd_smpc: {
    title: 'UK colecalciferol product information: Fultium-D3 (emc 2813)',
    url: 'https://medicines.org.uk/emc/product/2813',
    seen: 'partial',
  },
  emc_mg: {
    title: 'emc SmPC, oral magnesium (keep 2 to 4 h from other medicines)',
    url: 'https://medicines.org.uk/emc/product/4841/smpc',
    seen: 'yes',
  },
  emc_mg2: {
    title: 'emc SmPC, oral magnesium (3 to 4 h from bisphosphonates, nitrofurantoin, iron)',
    url: 'https://www.medicines.org.uk/emc/product/12118/smpc',
    seen: 'yes',
  },
  mg_inter: {
    title: 'Magnesium and medicines: levothyroxine 4 h, quinolones 2 h before or 4 to 6 h after, gabapentin',
    url: 'https://medx.it.com/is-there-any-medication-you-cannot-take-with-magnesium',
    seen: 'partial',
    note: 'Secondary health site; consistent with the SmPCs.',
  },
  mg_gaba: {
    title: 'Gabapentin levels fall 20 to 40% with magnesium',
    url: 'https://hcn.health/hcn-trends-story/from-antibiotics-to-calcium-8-magnesium-interactions-to-be-aware-of/',
    seen: 'partial',
  },
  mg_ckd: {
    title: 'Wakai 2019: high serum magnesium in 23% of 320 inpatients on magnesium oxide',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6373027',
    seen: 'yes',
  },
  mg_ckd_rule: {
    title: 'eGFR below 30: avoid magnesium products unless supervised (summary)',
    url: 'https://www.droracle.ai/articles/851809/how-should-oral-magnesium-be-dosed-and-monitored-in',
    seen: 'partial',
    note: 'Machine-written summary; threshold agrees with the trial papers it cites.',
  },
  mhra_ppi: {
    title: 'MHRA Drug Safety Update April 2012: PPIs and low magnesium',
    url: 'https://gov.uk/drug-safety-update/proton-pump-inhibitors-in-long-term-use-reports-of-hypomagnesaemia',
    seen: 'yes',
  },
  losalt: {
    title: 'LoSalt: when reduced-sodium salt is not right',
    url: 'https://losalt.com/uk/when-is-a-reduced-sodium-salt-not-right-for-me/',
    seen: 'yes',
  },
  tga_b6: {
    title: 'TGA safety advisory on vitamin B6 (below 50 mg, several products, magnesium blends)',
    url: 'https://ajp.com.au/news/vitamin-warning/',
    seen: 'yes',
  },
  vit_drug: {
    title:
      'Vitamin-drug interactions (B6 with levodopa and phenytoin; folic acid with methotrexate and antiepileptics; K with warfarin)',
    url: 'https://druginteractionsimplified.blogspot.com/2014/11/supplement-drug-interactions-part-1.html',
    seen: 'partial',
    note: 'A blog; standard pharmacology.',
  },
  nap_b12_50: {
    title: 'IOM 1998: adults over 50 should get most B12 from fortified foods or a supplement',
    url: 'http://books.nap.edu/openbook.php?record_id=6015&page=2',
    seen: 'yes',
  },
  cochrane_mg: {
    title: 'Garrison 2020, Cochrane: magnesium for muscle cramps',
    url: 'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD009402.pub3',
    seen: 'yes',
    note: 'Trial and person counts read on the Cochrane page; the effect figures in a copy of the same abstract.',
  },
  k2_trial: {
    title: 'Tan 2024, JAMA Intern Med: vitamin K2 for nocturnal leg cramps. Retracted and replaced in 2025',
    url: 'https://pubmed.ncbi.nlm.nih.gov/39466236/',
    seen: 'yes',
  },
  broth_hsu: {
    title: 'Hsu 2017: metals in animal bone broths',
    url: 'https://foodandnutritionresearch.net/index.php/fnr/article/view/1245',
    seen: 'yes',
  },
  dsq: {
    title: 'Thompson 2017: NCI Dietary Screener Questionnaire scoring',
    url: 'https://prevention.cancer.gov/cgi-bin-pubsearch/pubsearch/abstract.pl?id=197',
    seen: 'yes',
  },
  mgffq: {
    title: 'Drexel magnesium FFQ pilot',
    url: 'https://studylib.net/doc/11129485/validation-of-a-newly-developed-food-frequency',
    seen: 'yes',
  },
  ffq_nz: {
    title: 'Sam 2012: 154-item FFQ, New Zealand',
    url: 'https://core-prod.cambridgecore.org/core/journals/public-health-nutrition/article/comprehensive-ffq-developed-for-use-in-new-zealand-adults-reliability-and-validity-for-nutrient-intakes/909DC49A4D81E1206202BE847CE0214D',
    seen: 'yes',
  },
  ffq_arg: {
    title: 'Dehghan 2012: 96-item FFQ, Argentina',
    url: 'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0037958',
    seen: 'yes',
  },
  flinders: {
    title: 'Flinders calcium FFQ repeatability, 65 and over',
    url: 'https://www.hindawi.com/journals/jar/2010/905056/citations/',
    seen: 'yes',
  },
  uk_mean_1986: {
    title: 'British household diet 1986: mean daily nutrient intakes',
    url: 'https://homsy-staging.cambridgecore.org/core/journals/british-journal-of-nutrition/volume/1722927AAB0EA4AF4BBA8A1FDF8663C9',
    seen: 'yes',
  },
  fdc_licence: {
    title: 'FoodData Central terms, quoted (public domain, CC0 1.0)',
    url: 'https://github.com/MenuLogistics/USDASQLite',
    seen: 'yes',
    note: 'Second quotation, naming CC0 1.0, in jeffrichley/paprika docs/research/usda-nutrition-matching.md.',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof SOURCES
