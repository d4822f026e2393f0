import type { JSX } from 'preact'
import { calfInBed } from '../drawings/calfInBed.ts'
import { calfStanding } from '../drawings/calfStanding.ts'
import { type Drawing, Figure } from '../drawings/Figure.tsx'
import { Icon, type IconName } from '../drawings/Icon.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Title } from '../parts/Title.tsx'
import { later } from '../words/later.ts'

const text = later.learn

export function Learn(): JSX.Element {
  return (
    <Screen tab="learn" mainClass="end">
      <Title text={text.title} class="page-title" />
      <div class="stack-s aside">
        <Row href="/learn/stretching" title={text.stretching} line={text.stretchingLine} drawing={calfStanding} />
        <Row href="/learn/stretches" title={text.stretches} line={text.stretchesLine} drawing={calfInBed} />
        <Row href="/bedtime?learn" title={later.bedtime.title} line={later.bedtime.learnLine} icon="clock" />
        <Row href="/help" title={text.help} line={text.helpLine} />
      </div>
      <p class="muted aside">{text.notReviewed}</p>
    </Screen>
  )
}

interface RowProps {
  readonly href: string
  readonly title: string
  readonly line: string
  readonly drawing?: Drawing
  readonly icon?: IconName
}

function Row({ href, title, line, drawing, icon = 'shield' }: RowProps): JSX.Element {
  return (
    <a class="card plan" href={href}>
      <span class="pic">{drawing === undefined ? <Icon name={icon} /> : <Figure drawing={drawing} />}</span>
      <span class="txt">
        <b>{title}</b>
        <span class="muted">{line}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}
