import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { Icon, type IconName } from '../../drawings/Icon.tsx'
import { useApp } from '../../parts/context.ts'
import { Damaged } from '../../parts/Damaged.tsx'
import { downloadCopy } from '../../parts/downloadCopy.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'

export function Share(): JSX.Element {
  const app = useApp()
  const { route } = useLocation()
  const print = () => {
    route('/diary')
    // After the calendar has been drawn.
    setTimeout(() => app.deps.platform.print(), 600)
  }
  return (
    <Screen tab="diary" back={{ href: '/diary', text: later.diary.title }} mainClass="end">
      <Title text={later.diary.shareTitle} class="tight" />
      <div class="stack-s">
        <Damaged />
        <LinkRow icon="printer" title={later.doctorPage.print} line={later.doctorPage.how} href="/diary/doctor" />
        <Row icon="printer" title={later.diary.print} line={later.diary.printHow} onClick={print} />
        <LinkRow icon="list" title={later.paperMonths.title} line={later.paperMonths.how} href="/diary/share/months" />
        <LinkRow
          icon="diary"
          title={later.blankMonth.title}
          line={later.blankMonth.how}
          href="/diary/share/blank-month"
        />
        <Row icon="down" title={later.copies.save} line={later.copies.saveHow} onClick={() => void downloadCopy(app)} />
        <LinkRow icon="lock" title={later.copies.lock} line={later.copies.lockHow} href="/diary/share/lock" />
        <LinkRow icon="check" title={later.copies.check} line={later.copies.checkHow} href="/diary/share/check" />
        <LinkRow icon="up" title={later.diary.bringIn} line={later.diary.bringInHow} href="/diary/bring-in" />
        <LinkRow icon="up" title={later.history.title} line={later.history.how} href="/diary/bring-in/history" />
        <LinkRow icon="clock" title={later.earlier.title} line={later.earlier.how} href="/diary/earlier" />
      </div>
    </Screen>
  )
}

interface RowProps {
  readonly icon: IconName
  readonly title: string
  readonly line: string
}

function Row({ onClick, ...row }: RowProps & { readonly onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="card row-link wide" onClick={onClick}>
      <RowText {...row} />
    </button>
  )
}

function LinkRow({ href, ...row }: RowProps & { readonly href: string }): JSX.Element {
  return (
    <a class="card row-link" href={href}>
      <RowText {...row} />
      <Icon name="forward" />
    </a>
  )
}

function RowText({ icon, title, line }: RowProps): JSX.Element {
  return (
    <>
      <Icon name={icon} />
      <span class="txt">
        <b>{title}</b>
        <span class="muted">{line}</span>
      </span>
    </>
  )
}
