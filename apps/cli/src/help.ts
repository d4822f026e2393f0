export const MAIN_HELP = `uncramp: what a diary of nights says about a treatment

  uncramp analyze diary.csv --date DATE --count COUNT   read a diary, answer in sentences
  uncramp fit problem.json                              fit the count model to prepared numbers
  uncramp plan --rate 2.65/week                         before a test: the chance of each answer by week
  uncramp simulate --unit 7 --ratio 0.5                 draw diaries of people who do not exist
  uncramp curve trial.json                              what one test says of its treatment, in 33 numbers
  uncramp pool curves/*.json                            learn from many people's curves, without their diaries
  uncramp check answers.json                            how soon to get help, and what not to try
  uncramp evidence magnesium                            what is published on a treatment, with its sources
  uncramp export diary.json --to fhir -o doctor.json    a diary for a hospital system, or as tables for a spreadsheet
  uncramp report diary.json -o page.pdf                 one page for a doctor, to print
  uncramp verify trial.json                             is a test still the one that was drawn?

  uncramp analyze --help     options of a command, with an example
  uncramp --version

Nothing leaves this computer. It is not medical advice.
`

export const FIT_HELP = `uncramp fit PROBLEM [--json]

Fits the nightly count model and prints the posterior of each parameter.

  PROBLEM   a JSON file, or - for standard input: one problem a line, one answer a line, in order
  --json    print the answer as one line of JSON also on a terminal (always so for -, in a pipe, into a file)

A problem has one entry a calendar night. A night that was not recorded is null, never 0.

  nights       how many, such as 4
  counts       [0, 2, null, 1]
  treatments   [[0], [0], [1], [1]]: how much of each treatment is present, 0 to 1; [] for none
  covariates   the same for standardised covariates; [] for none
  prior.beta   [{"mean": 0, "sd": 1}]: prior of each log rate ratio; may be left out

The answer has mean, sd and quantiles of alpha, beta[k] (log rate ratio of treatment k), gamma[j], sigma, rho and
kappa; prob_beta_below_0 and prob_ratio_below_0.75 for each treatment; and milliseconds.

Example
  echo '{"nights": 4, "counts": [3, 2, null, 0], "treatments": [[0], [0], [1], [1]]}' | uncramp fit -

Exit code: 0 answered, 2 bad input (said in one sentence), 1 our own fault. With -, a line without an answer
gives {"error": ...} in its place, the lines after it go on, and the code is 2.
`

export const ANALYZE_HELP = `uncramp analyze DIARY --date COLUMN --count COLUMN [options]

Reads a diary of nights and says what it shows, in sentences.

  DIARY                     a CSV file, or - for standard input
  --date COLUMN             the column with the date, or with the number of the day
  --count COLUMN            the column with how many there were that night (yes and no count as 1 and 0)
  --treatment COLUMN        the column that says which treatment it was, or how much of it (0 to 1)
  --control LABEL           the label in that column that means "without", such as none
  --missing zero|unknown    what a date without a row means. It is never guessed
  --date-order dmy|mdy|ymd  for dates such as 03/04/2026 that can be read both ways
  --where COLUMN=VALUE      use only these rows, such as --where person=7
  --randomised 1|2|7|14     the order was drawn by lot, in pairs of units of so many nights:
                            then the answer also says how the test ends, and whether a guesser
                            who sees only the counts beats a coin at naming the treatment nights
                            (a test lasts at most 26 weeks: nights after them stay out of both)
  --json                    the same answer as JSON

Example
  uncramp analyze diary.csv --date night --count cramps --treatment stretching --missing unknown

Exit code: 0 answered, 2 bad input or a question left open (said in one sentence), 1 our own fault.
`

export const PLAN_HELP = `uncramp plan --rate RATE [options]
uncramp plan --diary FILE [options]

Says before day 1 how a test is likely to end by which week, and how long its units should be.

  --rate RATE        cramps without treatment: 2.65/week, 0.4/night or 11/month (28 nights)
  --sigma, --rho     sd of good and bad spells on the log scale (0.8), their correlation night to night (0.5)
  --kappa            overdispersion within a night (0.3; the people of docs/calibration.md have none)
  --missing          share of nights not recorded, 0 to 0.9 (0)
  --diary FILE       her own nights instead: a CSV file with --date, --count and the other options of analyze,
                     or a .json problem as fit reads it. A short diary leaves more open, and the chances say so
  --ratio LIST       true rate ratios (1,0.75,0.5)
  --unit LIST        nights before the treatment may change (1,2,7,14)
  --weeks LIST       weeks of the test to print (4,8,12,16,26)
  --washout NIGHTS   nights left out at the start of every unit (0)
  --onset NIGHTS     after so many nights on it 63 in 100 of the effect are there (0)
  --offset NIGHTS    after so many nights off it 63 in 100 of the effect are gone (0)
  --quick            from a table, at once; otherwise simulated until each standard error is 3 in 100
  --people N         simulate at most so many tests for each unit and ratio (1000)
  --seed N           the same tests again
  --json             chances from 0 to 1 and their standard errors, as JSON

Example
  uncramp plan --rate 2.65/week --ratio 0.5 --unit 1,2,7,14 --quick

Exit code: 0 answered, 2 bad input (said in one sentence), 1 our own fault.
`

export const SIMULATE_HELP = `uncramp simulate [options]

Draws diaries from the count model, with what real diaries add to it.

  --rate RATE        cramps without treatment: 2.65/week, 0.4/night or 11/month (2.65/week)
  --weeks N          length (12)
  --unit 1|2|7|14    try a treatment: randomised pairs of units of so many nights, 8 to 26 weeks
  --ratio RATIO      its true rate ratio; 0.5 halves the cramps (1)
  --onset, --offset  nights until 63 in 100 of its effect are there, or gone (0)
  --sigma, --rho     sd of good and bad spells on the log scale (0.8), their correlation night to night (0.5)
  --kappa            overdispersion within a night (0.3)
  --missing          share of nights not recorded (0)
  --trend            rate of the last night over that of the first (1)
  --drift            sd of a slow wandering, log scale (0)
  --season, --peak   rate of the worst night of the year over the best (1), and which night is worst (0)
  --people N         so many diaries (1)
  --format           problem: one JSON problem a line, for fit; csv: for analyze (problem)
  --seed N           the same diaries again

Example
  uncramp simulate --unit 7 --ratio 0.5 --seed 1 | uncramp fit -
  uncramp simulate --unit 7 --ratio 0.5 --seed 1 --format csv > diary.csv
  uncramp analyze diary.csv --date date --count count --treatment treatment --missing unknown --randomised 7

Exit code: 0 drawn, 2 bad input (said in one sentence), 1 our own fault.
`

export const CURVE_HELP = `uncramp curve FILE [--trial N] [--treatment K]

Prints what one person's nights say of a treatment's rate ratio: 33 numbers, as one line of JSON. That line, and not
the diary, can be given to others and pooled.

  FILE            a copy saved by Uncramp; or {"trial": a drawn test, "nights": [{"count": 1}, {"count": null}, ...]}
                  from its first night on; or a problem as uncramp fit reads it; or - for standard input
  --trial N       which test of a copy, from 1, when there are several
  --treatment K   which treatment of a problem, from 1, when there are several
  --json          may be given; the answer is JSON anyway

The numbers are the log likelihood of log rate ratios from -4 to 2, the best of them 0. Of a test they use the order as
drawn, and no night after it ended or was stopped.

What they give away: no name, date or night can be read from them. How much they vary says roughly how many cramps
there were and for how long; their shape says how the treatment went, such as that no cramp came on it. Whoever has the
diary can compute them again and so knows whose they are. Give them only to somebody who may know that much.

Example
  uncramp curve my-diary.json > curves/mine.json

Exit code: 0 printed, 2 bad input or nothing to share yet (said in one sentence), 1 our own fault.
`

export const POOL_HELP = `uncramp pool CURVES... [--steady MINE] [--json]

Pools people who tested the same treatment, from the curves uncramp curve printed: the typical rate ratio, how much
people differ, and what to expect for the next person.

  CURVES          files with one curve, or one a line; or - for standard input
  --steady MINE   the curve of one person: her own result beside the one steadied by all the others
  --json          the same answer as JSON

Each log rate ratio is taken as normal, with mean mu and standard deviation tau; mu ~ N(0, 1), tau ~ half-N(0.5). The
answer is that of one model on all their nights. A curve says neither whose it is nor of which treatment: pool only
curves of one treatment, each person once. Curves that are the same to the last digit are pointed out, not left out.
A pool of few people gives them away: whoever knows all curves but one, or sees a pool before and after somebody
joins, can work out the one.

Example
  uncramp pool curves/*.json --steady curves/mine.json

Exit code: 0 answered, 2 bad input (said in one sentence), 1 our own fault.
`

export const CHECK_HELP = `uncramp check ANSWERS [--json]
uncramp check --questions

Says how soon to get help, which warning signs fired, what must not be tried, and by which answers. It never says what
a person has. No clinician has reviewed it. If in doubt, ask a doctor; in an emergency, call your emergency number.

  ANSWERS       a JSON file, or - for standard input
  --questions   list every question with the name it has in the file
  --json        urgency, flags, blocked treatments with reasons, and what is still to be asked, as JSON

  questions     {"breath": "no", "kidney": "yes", "hot-skin": "not-sure"}; what is left out counts neither way
  age           in years, or "not-sure"
  egfr          kidney function from a letter, mL/min/1.73 m2
  blood         {"magnesium": 0.9, "potassium": 4.2, "calcium": 2.4, "vitamin-d": 60}: mmol/L, of vitamin D nmol/L
  medicines     ["ramipril", "furosemide 40 mg"], by US or European name; [] for none
  supplements   a day's amounts: [{"name": "B-complex", "magnesiumMg": 50, "vitaminDUg": 10, "vitaminB6Mg": 30}]
  nightsAWeek   nights with cramps, 0 to 7, or "not-sure"
  distress      0 to 10, or "not-sure"
  seen          signs that can wait two weeks and that a doctor has seen: [{"sign": "rf_lump", "on": "2026-03-01"}].
                Such a sign no longer holds a test back (may_start). The app keeps "because" with each; then a new
                answer behind the sign closes it again. A sign of today or of now is refused: it is to be seen again

Urgency is emergency, same-day, two-weeks, next-visit or self-care: no warning sign was entered. A treatment is blocked
as never, ask-first or care.

Example
  echo '{"age": 74, "medicines": ["ramipril"], "questions": {"kidney": "yes"}}' | uncramp check -

Exit code: 0 answered, whatever the urgency; 2 bad input (said in one sentence), 1 our own fault.
`

export const EVIDENCE_HELP = `uncramp evidence [TREATMENT] [--verify] [--json]

Tells what is published: each treatment and each claim of the article with verdict, certainty and sources.

  TREATMENT   one treatment: how, cautions, when to stop, what it may do, and its studies. Without it, a list of all
  --verify    what to mend or know: retracted studies, sources without a DOI, numbers nobody saw at the source,
              statuses checked more than six months ago, and what was pooled from several trials
  --json      the same as JSON: claims, treatments, studies with their ids, verdicts, certainty, sources and publication
              status, and what was pooled; names as in packages/evidence, but study_ids for studyIds

The status of a study stands before what it found; a retracted one has no number. No clinician has reviewed it yet.
It is not medical advice: never start or stop a medicine because of it.

Example
  uncramp evidence magnesium

Exit code: 0 answered, 2 bad input (said in one sentence), 1 our own fault.
`

export const EXPORT_HELP = `uncramp export DIARY --to fhir|csv|json [-o FILE] [options]

Writes a diary in the forms others read. Nights nobody knows of stay unknown, never zero.

  DIARY                a copy saved by Uncramp; or a table of nights that uncramp export wrote, with --cramps
  --to fhir            one FHIR R4 document, as hospital systems read it: nights, cramps, and each test as a CarePlan
                       with its whole protocol attached, also the nights to come
  --to csv             two tables: FILE with one row a night, FILE-cramps.csv with one row a cramp
  --to json            a copy as the app reads it
  -o, --output FILE    where to. Without it the answer is printed; for csv it is needed
  --cramps FILE        the table of cramps that belongs to a table of nights
  --snomed             fhir: also SNOMED CT codes, which need a licence outside SNOMED's member countries; quiet nights
                       then claim the profile Symptom Absent of the HL7 Symptoms guide, which takes no other codes

The tables hold nights and cramps without loss, not the tests and settings: for those keep the copy. Their columns are
described in packages/report/README.md. Nothing is sent anywhere. The document has no name and no birth date in it. A
test that cannot be read is left out of it, and a line on standard error says so.

Example
  uncramp export diary.json --to csv -o diary.csv
  uncramp export diary.csv --cramps diary-cramps.csv --to json -o diary-again.json

Exit code: 0 written, 2 bad input (said in one sentence), 1 our own fault.
`

export const REPORT_HELP = `uncramp report DIARY -o FILE [options]

Writes one page for a doctor as a PDF: cramps of the last three months, muscles, what was tried, medicines and conditions
as entered, warning signs asked and answered, and questions for the visit. Behind it stand every question with its answer
and, for each test, the CENT 2015 checklist.

  DIARY                a copy saved by Uncramp, or - for standard input
  -o, --output FILE    where to, such as page.pdf
  --paper a4|letter    size of the paper (a4)
  --lang en|es|de      language of the page (en)
  --without LIST       leave out medicines, sleep or food, such as medicines,sleep. Medicines takes conditions along
  --json               {"file", "bytes", "weeks", "nights", "tests"} instead of a sentence

Name and birth date stay blank, to be written by hand. The page is a record, not a diagnosis, and no clinician has reviewed
the content of Uncramp. A test or an answer that cannot be read is left out, and a line on standard error says so.

Example
  uncramp report diary.json -o page.pdf --paper letter

Exit code: 0 written, 2 bad input (said in one sentence), 1 our own fault.
`

export const VERIFY_HELP = `uncramp verify TEST [--json]

Says whether a test is still the one that was drawn: its seed draws the same order again, and its seal (SHA-256) fits.

  TEST     a drawn test or design as JSON, a plan saved by Uncramp with the plans it was changed from, or a copy of a
           diary with all its tests; or - for standard input
  --json   {"intact": true, "tests": [...]}, each test with changed: null, "order" or "hash"

A test that is intact was not changed by halves. Who makes a whole new test, with its own seed and seal, is not found
out by this: for that, give somebody the seal before the first night.

Example
  uncramp verify diary.json

Exit code: 0 intact, 1 changed, 2 bad input (said in one sentence).
`
