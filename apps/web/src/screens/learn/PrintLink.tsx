import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { useApp } from '../../parts/context.ts'

export function PrintLink({ text }: { readonly text: string }): JSX.Element {
  const { platform } = useApp().deps
  return (
    <p class="aside no-print">
      <button type="button" class="btn ghost small" onClick={() => platform.print()}>
        <Icon name="printer" />
        {text}
      </button>
    </p>
  )
}
