import type { JSX } from 'preact'
import { Icon } from '../drawings/Icon.tsx'
import { walkWithArrows } from './keys.ts'

export interface SegmentOption<V> {
  readonly value: V
  readonly text: string
  readonly name?: string
  /** The language it is said in, when not that of the page. */
  readonly lang?: string
}

interface SegmentProps<V> {
  readonly label?: string
  readonly labelledBy?: string
  readonly options: readonly SegmentOption<V>[]
  /** Whether an option is chosen. Absent: plain buttons, nothing is chosen yet. */
  readonly isChosen?: (value: V) => boolean
  readonly onChoose: (value: V) => void
  readonly class: string
  readonly ticked?: boolean
}

/** A row of choices as big buttons. */
export function Segment<V extends string | number | null>(props: SegmentProps<V>): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
    <div
      class={`seg ${props.class}`}
      role="group"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      onKeyDown={walkWithArrows}
    >
      {props.options.map(({ value, text, name, lang }) => {
        const chosen = props.isChosen?.(value)
        return (
          <button
            key={text}
            type="button"
            aria-pressed={chosen}
            aria-label={name}
            lang={lang}
            onClick={() => props.onChoose(value)}
          >
            {props.ticked === true && chosen === true && <Icon name="check" />}
            {text}
          </button>
        )
      })}
    </div>
  )
}
