export const MAIN_HELP = `uncramp: what a diary of nights says about a treatment

  uncramp analyze diary.csv --date DATE --count COUNT   read a diary, answer in sentences
  uncramp fit problem.json                              fit the count model to prepared numbers

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
                            then the answer also says how the test ends
  --json                    the same answer as JSON

Example
  uncramp analyze diary.csv --date night --count cramps --treatment stretching --missing unknown

Exit code: 0 answered, 2 bad input or a question left open (said in one sentence), 1 our own fault.
`
