/** Something the reading of a file decided, which the person should see. */
export interface Note {
  readonly type:
    | 'numbered-rows'
    | 'yes-no-counts'
    | 'rows-repeated'
    | 'times-used'
    | 'control-chosen'
    | 'controls-merged'
    | 'spellings-merged'
    | 'nothing-to-compare'
    | 'no-night-recorded'
    | 'between-treatments'
  readonly text: string
}
