import type { JSX } from 'preact'
import { Icon } from '../drawings/Icon.tsx'
import { useChoice, walkWithArrows } from './keys.ts'

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
  readonly onChoose: (value: V) => void
  readonly class: string
}

/** A row of choices as big buttons, of which one is chosen. */
export function Segment<V extends string | number | null>(
  props: SegmentProps<V> & { readonly isChosen: (value: V) => boolean },
): JSX.Element {
  const named = { 'aria-label': props.label, 'aria-labelledby': props.labelledBy }
  const { group, option } = useChoice(
    named,
    props.options.findIndex(({ value }) => props.isChosen(value)),
  )
  return (
    <div class={`seg ${props.class}`} {...group}>
      {props.options.map(({ value, text, name, lang }, i) => (
        <button
          key={text}
          type="button"
          {...option(i)}
          aria-label={name}
          lang={lang}
          onClick={() => props.onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  )
}

interface ButtonRowProps<V> extends SegmentProps<V> {
  /** Absent: none is on. */
  readonly isOn?: (value: V) => boolean
}

/** A row of big buttons that each stand alone: any number of them may be on, or a press leads on at once. */
export function ButtonRow<V extends string | number | null>(props: ButtonRowProps<V>): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
    <div
      class={`seg ${props.class}`}
      role="group"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      onKeyDown={walkWithArrows}
    >
      {props.options.map(({ value, text, name, lang }) => (
        <button
          key={text}
          type="button"
          aria-pressed={props.isOn?.(value)}
          aria-label={name}
          lang={lang}
          onClick={() => props.onChoose(value)}
        >
          {props.isOn?.(value) === true && <Icon name="check" />}
          {text}
        </button>
      ))}
    </div>
  )
}
