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
  allen2012: {
    citation: 'Allen RE, Kirby KA. Nocturnal leg cramps. Am Fam Physician 2012;86(4):350-355.',
    url: 'https://studyres.com/doc/7178856/nocturnal-leg-cramps---american-academy-of-family-physicians',
    note: 'Abstract and opening pages read; Table 1 (drug percentages) and the differential table were not visible.',
  },
  auscalfsurvey2012: {
    citation:
      'Survey of 80 Australian adults with night-time calf cramp at least weekly (experience, help-seeking, perceived treatment effect). PMC3361473.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3361473',
    note: 'Authors and journal not shown in the part read.',
  },
  b6_limits: {
    citation: 'Table of national vitamin B6 upper limits (patient-advocacy page).',
    url: 'https://understandingb6toxicity.com/research/global-response-to-b6-toxicity',
    note: "Secondary; lists EFSA 12 mg as 'proposed'.",
  },
  bfr_mg2017: {
    citation: 'BfR press 50/2017: maximum daily level of magnesium in food supplements (refers to the EU UL).',
    url: 'https://www.bfr.bund.de/en/press_information/2017/50/bfr_assesses_maximum_daily_level_for_magnesium_in_food_supplements-202892.html',
  },
  bhf_fluid: {
    citation: 'British Heart Foundation: fluid restriction for heart failure in hot weather.',
    url: 'https://www.bhf.org.uk/informationsupport/heart-matters-magazine/medical/ask-the-experts/fluid-restriction-for-heart-failure-in-hot-weather',
  },
  bmjbp_cramps: {
    citation: 'BMJ Best Practice topic 569, Muscle cramps (summary and epidemiology pages; reviews).',
    url: 'https://bestpractice.bmj.com/topics/en-us/569',
    note: 'Epidemiology figures read on a library mirror: bibliotheek.ehb.be:2400/topics/en-gb/569/epidemiology.',
  },
  bmjbp_rls: {
    citation: 'BMJ Best Practice topic 65: restless legs, differentials (library mirror).',
    url: 'https://bibliotheek.ehb.be:2400/topics/en-us/65/differentials',
  },
  cancercramps2023: {
    citation: 'Muscle cramps in cancer patients. Oncolog-Hematolog 2023;64(3).',
    url: 'https://medichub.ro/reviste-de-specialitate/oncolog-hematolog-ro/muscle-cramps-in-cancer-patients-one-reason-to-jump-off-the-bed-id-8769-cmsid-68',
  },
  ccjm_raas: {
    citation:
      'Momoniat T, Ilyas D, Bhandari S. ACE inhibitors and ARBs: managing potassium and renal function. Cleve Clin J Med 86(9):601.',
    url: 'https://www.ccjm.org/content/86/9/601.full.txt',
  },
  cks_legcramps2012: {
    citation: 'NICE CKS Leg cramps, summary (Sept 2012 cached copy).',
    url: 'http://cks.nice.org.uk/leg-cramps',
    note: 'Old cached copy; the live topic is newer.',
  },
  clinmethods_cramps: {
    citation: 'Muscle cramps, Clinical Methods (NCBI Bookshelf), copy.',
    url: 'https://truyenhinhcapsongthu.net/en/muscle-cramps-clinical-methods-ncbi-bookshelf/myY2cJIBILanN93',
  },
  cochrane_preg2020: {
    citation: 'Cochrane review: Interventions for leg cramps in pregnancy (2020 update), CD010655.pub3.',
    url: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD010655.pub3//de',
  },
  compression2020: {
    citation:
      'Risks and contraindications of medical compression treatment: international consensus. Phlebology 2020;35(7):447-460.',
    url: 'https://www.medical-online-hub.com/en/moh-bulletins/moh-bulletin-40',
    note: 'Numeric cut-offs read on a Portuguese stocking product page (wells.pt), not in the paper.',
  },
  ctt2022: {
    citation:
      "Cholesterol Treatment Trialists' Collaboration. Effect of statin therapy on muscle symptoms. Lancet 2022;400:832-845.",
    url: 'https://www.thelancet.com/article/S0140-6736(22)01545-8/fulltext',
  },
  dent2011: {
    citation:
      'Dent A, Walmsley D, Dhandapani S. Hyperkalaemia is a risk with low sodium salt in vulnerable patients. BMJ 2011;343:d4514.',
    url: 'https://www.nursingtimes.net/low-sodium-salt-creates-hyperkalaemia-risk/5032854.article',
  },
  donepezil_label: {
    citation: 'US oral donepezil phase 3 safety table (Adlarity HCP site).',
    url: 'https://adlarityhcp.com/oral-donepezil-safety',
  },
  duyff2000: {
    citation:
      'Duyff RF, Van den Bosch J, Laman DM, et al. Neuromuscular findings in thyroid dysfunction. J Neurol Neurosurg Psychiatry 68:750.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1736982',
  },
  emc_magnesium: {
    citation: 'UK SmPC of an oral magnesium medicine, interactions section (emc product 12118).',
    url: 'https://www.medicines.org.uk/emc/product/12118/smpc',
  },
  emedhealth_mg: {
    citation: 'eMedicineHealth: magnesium, interactions with medications.',
    url: 'http://www.emedicinehealth.com/magnesium-page3/vitamins-supplements.htm',
  },
  fda_quinine2010: {
    citation: 'Summary of FDA 2010 safety communication on quinine sulfate (Nursing Center).',
    url: 'https://nursingcenter.com/journalarticle?Article_ID=1095072&Issue_ID=1094997&Journal_ID=54030',
  },
  garrison2012: {
    citation:
      'Garrison SR, Dormuth CR, Morrow RL, Carney GA, Khan KM. Nocturnal leg cramps and prescription use that precedes them: a sequence symmetry analysis. Arch Intern Med 2012;172:120-126.',
    url: 'https://api-pubmed-ncbi.laibokeji.com/22157068',
  },
  gpn_vitd: {
    citation: 'GPnotebook: vitamin D excess.',
    url: 'https://gpnotebook.com/en-IE/pages/dermatology/vitamin-d-excess',
  },
  hallegraeff2012: {
    citation:
      'Hallegraeff JM et al. Stretching before sleep reduces the frequency and severity of nocturnal leg cramps in older adults. J Physiother 2012;58(1):17-22.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22341378/',
  },
  hawke2013: {
    citation:
      'Hawke F et al. Factors associated with night-time calf muscle cramps: a case-control study. Muscle Nerve 2013;47(3):339-343.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/23169577/?dopt=Abstract',
    note: 'Extra detail (cold legs in bed, hamstring flexibility) from the 2014 conference abstract, J Foot Ankle Res 7(S1):A31, doi 10.1186/1757-1146-7-S1-A31.',
  },
  hcn_mg: {
    citation: 'HCN Health: eight magnesium interactions.',
    url: 'https://hcn.health/hcn-trends-story/from-antibiotics-to-calcium-8-magnesium-interactions-to-be-aware-of/',
    note: 'Secondary trade page.',
  },
  hotwater_bjgp2005: {
    citation:
      'Jose RM, Vidyadharan R, Roy DK, Erdmann M. Hot water bottles and diabetic patients - a cautionary tale. Br J Gen Pract 2005;55(512):222-223.',
    url: 'https://bjgp.org/highwire/citation/17654/reference-manager',
  },
  irlssg2014: {
    citation: 'IRLSSG consensus RLS criteria, Sleep Med 2014;15:860-873; plain text on HEIW Wales.',
    url: 'https://gpcpd.heiw.wales/clinical/restless-legs-syndrome/the-diagnostic-criteria/',
  },
  leung1999: {
    citation:
      'Leung AKC et al. Nocturnal leg cramps in children: incidence and clinical characteristics. J Natl Med Assoc 1999;91(6):329-332.',
    url: 'https://medluna.com/article/10388258',
  },
  levothyroxine_mg: {
    citation: 'Secondary pages on magnesium and levothyroxine spacing.',
    url: 'https://nutritionhouse.info/Library/WellnessItem.aspx?ID=79843',
    note: 'Secondary; product leaflet not seen.',
  },
  losalt_uk: {
    citation: 'LoSalt UK: when is a reduced sodium salt not right for me?',
    url: 'https://losalt.com/uk/when-is-a-reduced-sodium-salt-not-right-for-me/',
  },
  massage_preg2020: {
    citation:
      'Leg massage during pregnancy with unrecognized DVT could be life threatening: case report. BMC Pregnancy Childbirth 2020.',
    url: 'https://bmcpregnancychildbirth.biomedcentral.com/articles/10.1186/s12884-020-02924-w',
  },
  massage_vte2010: {
    citation: 'Venous thromboembolism following vigorous deep tissue massage. Phys Sportsmed 2010;38(4):136-139.',
    url: 'https://experts.illinois.edu/en/publications/venous-thromboembolism-following-vigorous-deep-tissue-massage',
  },
  medalg_cramps: {
    citation: 'Medical Algorithms: drug-induced muscle cramps.',
    url: 'https://www.medicalalgorithms.com/drug-induced-muscle-cramps',
  },
  mg_medscape: {
    citation: 'Medscape UK drug page: magnesium glycerophosphate oral (contraindications, pregnancy).',
    url: 'https://www.medscape.co.uk/drug/magnesium-glycerophosphate-oral-71100-71100',
  },
  mhra_quinine2010: {
    citation: 'MHRA Drug Safety Update June 2010: quinine not to be used routinely for nocturnal leg cramps.',
    url: 'https://gov.uk/drug-safety-update/quinine-not-to-be-used-routinely-for-nocturnal-leg-cramps',
  },
  miller2015: {
    citation: 'Miller KC. Rethinking the cause of exercise-associated muscle cramping. Curr Sports Med Rep 2015.',
    url: 'https://journals.lww.com/acsm-csmr/Fulltext/2015/09000/Rethinking_the_Cause_of_Exercise_Associated_Muscle.5.aspx',
  },
  miller2022: {
    citation:
      'Miller KC, McDermott BP, Yeargin SW, Fiol A, Schwellnus MP. Evidence-based review of exercise-associated muscle cramps. J Athl Train 2022;57(1):5-15.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277',
  },
  mims_quinine: {
    citation: 'MIMS reports of MHRA quinine advice (2010; QT advice Nov 2017).',
    url: 'https://www.mims.co.uk/prescribe-quinine-caution-patients-risk-qt-prolongation-mhra-advises/musculoskeletal-disorders/article/1451267',
  },
  mk7_blood2007: {
    citation: 'Vitamin K-containing dietary supplements: K1 versus MK-7. Blood 2007;109(8):3279.',
    url: 'http://ashpublications.net/blood/article/109/8/3279/23729/Vitamin-K-containing-dietary-supplements?searchresult=1',
  },
  mk7_jth2013: {
    citation:
      'Effect of low-dose MK-7 (vitamin K2) on the stability of oral anticoagulation (acenocoumarol), J Thromb Haemost, doi 10.1111/jth.12203.',
    url: 'http://onlinelibrary.wiley.com/doi/10.1111/jth.12203/abstract',
  },
  mnd_redflag: {
    citation: 'RCGP / MND Association red flag tool (guidelines.co.uk summary and transcript).',
    url: 'https://www.guidelines.co.uk/neurology-/mnda-motor-neurone-disease-guideline/252569.article',
  },
  msd_cramps: {
    citation: 'MSD/Merck Manual text on muscle cramps (copies of the professional page; table on the home version).',
    url: 'https://billyblogtz.blogspot.com/2022/08/muscle-cramps.html',
    note: "Copy of the manual's text on a blog; drug table at merckmanuals.com/home/multimedia/table/v6592963.",
  },
  nhs_vitd: {
    citation: 'NHS vitamin D advice as quoted in press.',
    url: 'https://www.vitaminrush.com/302830/nhs-vitamin-d-warning-over-damage-to-kidneys-and-heart',
    note: 'Press quotation of the NHS page.',
  },
  nice_ng12_sarcoma: {
    citation:
      'NICE NG12 urgent referral for suspected sarcoma, GPnotebook and Nottingham University Hospitals summaries.',
    url: 'https://gpnotebook.com/simplepage.cfm?ID=-301596597&linkID=4543',
  },
  nidirect_crisis: {
    citation: "NI Direct: mental health emergency - if you're in crisis or despair.",
    url: 'https://nidirect.gov.uk/node/2219',
  },
  oboler1991: {
    citation:
      'Oboler SK, Prochazka AV, Meyer TJ. Leg symptoms in outpatient veterans. West J Med 1991;155:256-259 - figures as quoted in a re-post of Allen & Kirby 2012.',
    url: 'http://weloveliner.blogg.se/2023/june/nocturnal-leg-cramps-treatment-medication.html',
    note: 'SECONDARY: a blog copy of the AFP text. Check against the original.',
  },
  parkinsonsuk: {
    citation: "Parkinson's UK: muscle cramps and dystonia.",
    url: 'http://mailto:rsn@parkinsons.org.uk/information-and-support/dystonia-and-muscle-cramps',
    note: 'URL printed exactly as the index gave it.',
  },
  preg_heat: {
    citation:
      'Press report of a University of Sydney review (12 studies, 347 women) and the RCOG/NHS caution on hot baths and saunas in pregnancy.',
    url: 'http://www.pressreader.com/uk/daily-mail/20180302/282170766647517',
  },
  qualaquin_label: {
    citation: 'US Qualaquin (quinine sulfate) label highlights and FDA boxed warning.',
    url: 'https://pdfslide.us/documents/interactions-food-and-drug-administration-including-thrombocytopenia-and-hemolytic.html',
    note: 'Drug-interaction text (class IA/III antiarrhythmics, macrolides) read in a Danish machine translation.',
  },
  quinine_smpc: {
    citation: 'UK quinine sulfate SmPC (Strides, rev. 2022; MHRA) and quinine bisulphate SmPC.',
    url: 'https://rxreasoner.com/monographs/quinine-sulfate/precautions',
    note: 'Contraindications and warnings read; section 4.5 (interactions) and 4.6 (pregnancy) NOT seen.',
  },
  raloxifene_label: {
    citation: 'Evista (raloxifene) label text, DrugLib.',
    url: 'http://webmail.druglib.com/druginfo/evista/side-effects_adverse-reactions/',
    note: 'Leg cramps named as drug-related; the percentage was cut off.',
  },
  rlsmimics2009: {
    citation:
      "The four diagnostic criteria for RLS are unable to exclude confounding conditions ('mimics'). Sleep Med (PMC2769267).",
    url: 'http://pubmedcentralcanada.ca/pmcc/articles/PMC2769267/',
  },
  ruth_raloxifene: {
    citation:
      'RUTH trial of raloxifene, 10,101 women, median 5.6 years (Clinical Advisor summary of N Engl J Med 2006;355:125-137).',
    url: 'https://www.clinicaladvisor.com/home/evidence-based-medicine/raloxifene-reduces-breast-cancer-risk-but-increases-risk-of-stroke/',
  },
  rxlist_cramps: {
    citation: 'RxList: can medications cause muscle cramps?',
    url: 'http://www.rxlist.com/muscle_cramps/page11.htm',
  },
  spine_claud: {
    citation: 'UK neurosurgery page: neurogenic intermittent claudication.',
    url: 'https://spinalneurosurgery.co.uk/spine-2/spinal-conditions-that-might-require-surgery/spinal-intermittent-neurogenic-claudication',
  },
  statin_wpg2013: {
    citation: 'UK working-party guideline: primary care management of myalgia on statins (2013; AstraZeneca grant).',
    url: 'http://www.eguidelines.co.uk/eguidelinesmain/guidelines/summaries/cardiovascular/wpg_statin_2013.php',
  },
  stephens2017: {
    citation:
      'Stephens HE, Joyce NC, Oskarsson B. National study of muscle cramps in ALS in the USA. Amyotroph Lateral Scler Frontotemporal Degener 2017;18:32-36.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5575819',
  },
  tan2024: {
    citation:
      'Tan J, Zhu R, Li Y, et al. Vitamin K2 in managing nocturnal leg cramps: a randomized clinical trial. JAMA Intern Med 2024. Retracted and replaced in 2025.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/39466236/',
  },
  tga_b6: {
    citation: 'Australian TGA vitamin B6 actions (HPS Pharmacies summary 2022; AusSMC 2025).',
    url: 'https://www.hps.com.au/knowledge-centre/drugline/vitamin-b6-supplements-and-peripheral-neuropathy/',
    note: '2027 rule read at smc.org.au.',
  },
  uk_mg400: {
    citation: 'Web summaries of the UK expert-group guidance level for supplemental magnesium (400 mg/day).',
    url: 'https://www.boltpharmacy.co.uk/guide/how-much-is-too-much-magnesium-e2d44',
    note: 'Secondary.',
  },
  us988: {
    citation: 'City notice on the US 988 lifeline.',
    url: 'http://www.ci.grapevine.tx.us/CivicAlerts.aspx?AID=961',
  },
  vdt2018: {
    citation:
      'Marcinowska-Suchowierska E et al. Vitamin D toxicity - a clinical perspective. Front Endocrinol 2018;9:550.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6158375',
  },
  vismodegib_page: {
    citation: 'Web summaries of vismodegib adverse reactions.',
    url: 'https://themeditary.com/vismodegib-side-effects-6895.html',
    note: "A second, low-quality page says 'up to 75%'; do not quote without the label.",
  },
  vitd_smpc: {
    citation: 'UK colecalciferol SmPCs: Fultium-D3 (emc 2813) and Thorens (rxreasoner).',
    url: 'https://medicines.org.uk/emc/product/2813',
  },
  wakai2019: {
    citation:
      'Wakai E et al. Risk factors for hypermagnesemia in patients prescribed magnesium oxide. J Pharm Health Care Sci 2019;5:4.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6373027',
  },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof SOURCES
