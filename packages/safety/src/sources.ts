export interface Source {
  readonly citation: string
  /** The page that was read; null: no page was. */
  readonly url: string | null
  readonly note?: string
}

/** Pages that were read for the warning signs. Several are copies of official pages, or older than today's wording. */
export const SOURCES = {
  aaa_hypocalcaemia: {
    citation: 'NHS Ayrshire & Arran: management of hypocalcaemia (reviewed Aug 2022).',
    url: 'https://aaamedicines.org.uk/guidelines/electrolyte-disturbances/management-of-hypocalcaemia/',
  },
  bakers_pmj: {
    citation: "Postgrad Med J 2002;78:304: swollen calf, ruptured Baker's cyst versus DVT.",
    url: 'https://pmj.bmj.com/content/78/919/304.1',
  },
  bcicb_heat: {
    citation: 'NHS Black Country ICB: signs of heat exhaustion and heatstroke.',
    url: 'https://blackcountry.icb.nhs.uk/news-and-events/latest-news/local-gp-shares-signs-heat-exhaustion-and-heatstroke',
  },
  bmjbp_dvt: {
    citation: 'BMJ Best Practice topic 70, DVT criteria page (library mirror).',
    url: 'https://bestpractice-bmj-com.bibliotheek.ehb.be/topics/en-gb/70/criteria',
  },
  bmjbp_hypok: {
    citation: 'BMJ Best Practice topic 59: hypokalaemia, urgent considerations (library mirror).',
    url: 'https://bibliotheek.ehb.be:2400/topics/en-gb/59/urgent-considerations',
  },
  cdas_withdrawal: {
    citation: 'Stoke-on-Trent CDAS and Drinkaware: alcohol withdrawal symptoms and when to call 999.',
    url: 'https://cdas.adeptwebdesign.co.uk/making-changes-to-your-drinking-habits/alcohol-withdrawal-symptoms',
    note: 'Drinkaware: drinkaware.co.uk/facts/health-effects-of-alcohol/general-health-effects/alcohol-withdrawal-symptoms.',
  },
  ces_card: {
    citation: 'Cauda equina warning-sign card (Greenhalgh, Mercer, Finucane), NHS/MSK copy.',
    url: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
  },
  cmaj_hyponat2004: {
    citation:
      'Yeates KE, Singer M, Morton AR. Salt and water: a simple approach to hyponatremia. CMAJ 2004;170(3):365.',
    url: 'https://www.cmaj.ca/content/170/3/365.full.txt',
    note: 'Teaching case only; no cramp association figure.',
  },
  cornwall_pad: {
    citation: 'Cornwall RMS: peripheral arterial disease referral criteria.',
    url: 'https://rms.cornwall.nhs.uk/rms/primary_care_clinical_referral_criteria/rms/primary_care_clinical_referral_criteria/vascular/peripheral_arterial_disease',
  },
  devon_ali: {
    citation: 'Northern Devon referral guidance: acute limb ischaemia.',
    url: 'https://northeast.devonformularyguidance.nhs.uk/referral-guidance/northern-locality/vascular/acute-limb-ischaemia',
  },
  doorenbos2003: {
    citation:
      'Doorenbos CJ, Vermeij CG. Danger of salt substitutes that contain potassium in patients with renal failure. BMJ 2003;326:35-36.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1124926',
  },
  general: { citation: 'General clinical knowledge; no page was read for this point.', url: null },
  highland_vasc: {
    citation: 'NHS Highland vascular guidelines: acute and chronic limb-threatening ischaemia.',
    url: 'https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/',
  },
  hull_vte: {
    citation: 'Hull University Teaching Hospitals leaflet HEY960-2024: VTE in pregnancy and postnatal period.',
    url: 'https://hey.nhs.uk/patient-leaflet/venous-thromboembolism-vte',
  },
  mayo_nlc: {
    citation: 'Mayo Clinic: Night leg cramps, when to see a doctor (version of 2 Mar 2023).',
    url: 'https://www.mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813',
  },
  merck_table: {
    citation: 'Merck Manual (home): causes and features of muscle cramps, table.',
    url: 'https://www.merckmanuals.com/home/multimedia/table/v6592963',
  },
  mhra_ppi2012: {
    citation: 'MHRA Drug Safety Update April 2012: PPIs and hypomagnesaemia.',
    url: 'https://gov.uk/drug-safety-update/proton-pump-inhibitors-in-long-term-use-reports-of-hypomagnesaemia',
  },
  mscc_gpn: {
    citation:
      'Suspected metastatic spinal cord compression, referral criteria (NICE, GPnotebook summary reviewed Oct 2020; predates NG234).',
    url: 'https://gpnotebook.com/simplepage.cfm?ID=x20081202111518749131&linkID=71417',
  },
  myositis_rhabdo: {
    citation: 'The Myositis Association: rhabdomyolysis.',
    url: 'https://www.myositis.org/about-myositis/complications/rhabdomyolysis/',
  },
  nhs_cellulitis: {
    citation: 'NHS cellulitis text (syndicated).',
    url: 'https://clearchemist.co.uk/az-health/cellulitis/symptoms-of-cellulitis',
  },
  nhs_compartment: {
    citation: 'NHS compartment syndrome text (syndicated).',
    url: 'https://drpharmacy.uk/health-detail/?topic=compartment-syndrome',
    note: "'Call 999 for sudden severe pain' read in a news summary of the NHS page (britbrief.co.uk).",
  },
  nhs_dvt: {
    citation: 'NHS (beta) page: Deep vein thrombosis.',
    url: 'https://beta.nhs.uk/conditions/deep-vein-thrombosis-dvt/?WT.mc_id=organic_split',
  },
  nhs_legcramps: {
    citation:
      'NHS website text on leg cramps: symptoms and when to seek help (reviewed 5 Jan 2017), syndicated copies; NI Direct carries the same text.',
    url: 'https://zana.com/a/leg-cramps-symptoms-leg-cramps.1344',
    note: 'Also https://nidirect.gov.uk/node/10453 and gubta.com. Re-check the live NHS page before release.',
  },
  nhs_pad: {
    citation: 'NHS website (archived): peripheral arterial disease, symptoms and urgent advice.',
    url: 'http://www.nhs.uk/Conditions/peripheralarterialdisease/Pages/Symptoms.aspx',
  },
  nice_ng127: {
    citation:
      'NICE NG127 Suspected neurological conditions - limb or facial weakness in adults, as summarised by GPnotebook (2019).',
    url: 'https://nursing-notebook.com/en-gb/simplepage.cfm?ID=x20190519193725527126&linkID=79765',
    note: 'NICE updated this section on 2 Oct 2023; re-check wording.',
  },
  nice_ng19: {
    citation: 'NICE NG19 Diabetic foot problems - referral, GPnotebook summary.',
    url: 'https://nursing-notebook.com/en-ie/simplepage.cfm?ID=x20151021171653865742&linkID=80527',
  },
  nice_ng234: {
    citation: 'NICE NG234 Spinal metastases and metastatic spinal cord compression (2023).',
    url: 'https://www.nice.org.uk/guidance/NG234/chapter/recommendations',
    note: 'Page opened only to its organisational section; times are taken from the older NICE text (mscc_gpn).',
  },
  practicenurse_rhabdo: {
    citation: 'Practice Nurse A-Z: rhabdomyolysis.',
    url: 'https://practicenurse.co.uk/index.php?p1=a-z&p2=rhabdomyolysis',
  },
  rcog_vte: {
    citation: 'RCOG patient information: diagnosis and treatment of venous thrombosis in pregnancy and after birth.',
    url: 'https://www.rcog.org.uk/for-the-public/browse-our-patient-information/diagnosis-and-treatment-of-venous-thrombosis-in-pregnancy-and-after-birth/',
  },
  remedy_pad: {
    citation: 'BNSSG REMEDY: peripheral arterial disease (draft).',
    url: 'https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/peripheral-arterial-disease-draft',
  },
  tetanus_nhs: {
    citation: 'NHS tetanus text as copied by a UK travel clinic; also syndicated at clearchemist.co.uk.',
    url: 'https://travelclinicglasgow.co.uk/tetanus-vaccine/',
  },
  wells_two_level: {
    citation: 'Two-level DVT Wells score, NICE appendix table after Wells PS et al. N Engl J Med 2003;349:1227-1235.',
    url: 'https://www.ncbi.nlm.nih.gov/pubmedhealth/PMH0055213/table/appk.tu1/?report=objectonly',
  },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof SOURCES
