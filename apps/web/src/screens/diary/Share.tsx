import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { Icon, type IconName } from '../../drawings/Icon.tsx'
import { useApp } from '../../parts/context.ts'
import { downloadCopy } from '../../parts/downloadCopy.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'

export function Share(): JSX.Element {
  const app = useApp()
  const { route } = useLocation()
  const save = async () => {
    await downloadCopy(app)
    app.undo.show(words.diary.copySaved, [])
  }
  const print = () => {
    route('/diary')
    // After the calendar has been drawn.
    setTimeout(() => app.deps.platform.print(), 600)
  }
  return (
    <Screen tab="diary" back={{ href: '/diary', text: words.diary.title }} mainClass="end">
      <Title text={words.diary.shareTitle} class="tight" />
      <div class="stack-s">
        <Row icon="printer" title={words.diary.print} line={words.diary.printHow} onClick={print} />
        <Row icon="down" title={words.diary.saveCopy} line={words.diary.saveCopyHow} onClick={() => void save()} />
        <a class="card row-link" href="/diary/bring-in">
          <Icon name="up" />
          <span class="txt">
            <b>{words.diary.bringIn}</b>
            <span class="muted">{words.diary.bringInHow}</span>
          </span>
          <Icon name="forward" />
        </a>
      </div>
    </Screen>
  )
}

interface RowProps {
  readonly icon: IconName
  readonly title: string
  readonly line: string
  readonly onClick: () => void
}

function Row({ icon, title, line, onClick }: RowProps): JSX.Element {
  return (
    <button type="button" class="card row-link wide" onClick={onClick}>
      <Icon name={icon} />
      <span class="txt">
        <b>{title}</b>
        <span class="muted">{line}</span>
      </span>
    </button>
  )
}
