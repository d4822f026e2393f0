import type { ComponentChildren, JSX } from 'preact'

interface RadioRowProps {
  readonly group: string
  readonly checked: boolean
  readonly title: string
  readonly line: string
  readonly onChoose: () => void
  readonly children?: ComponentChildren
}

/** A whole row to tap. */
export function RadioRow({ group, checked, title, line, onChoose, children }: RadioRowProps): JSX.Element {
  return (
    <label class="o">
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      <span class="rb" aria-hidden="true" />
      <span class="txt">
        <span class="o-head">
          <b>{title}</b>
          {children}
        </span>
        <span>{line}</span>
      </span>
    </label>
  )
}

/** Times in ten, as ten dots. */
export function TenDots({ n }: { readonly n: number }): JSX.Element {
  return (
    <span class="d10" aria-hidden="true">
      {Array.from({ length: 10 }, (_, i) => (
        <i key={`${i}`} class={i < n ? 'on' : ''} />
      ))}
    </span>
  )
}
