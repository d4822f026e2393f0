export const held = {
  stretch: 'Jetzt nicht dehnen.',
  rub: 'Jetzt nicht reiben.',
  rubAndWarm: 'Jetzt nicht reiben und nicht wärmen.',
  instead: 'Lassen Sie das Bein ruhen. Atmen Sie langsam aus.',
  why: {
    ci_heat_clot: 'Sie haben ein Warnzeichen genannt. Lassen Sie es erst ansehen.',
    ci_massage_dvt: 'Ist da ein Gerinnsel, kann Reiben es lösen.',
    ci_massage_preg: 'Jetzt nicht kräftig reiben. Leichtes Streichen geht.',
    ci_massage_bleed: 'Reiben Sie sanft. Nicht auf wunder Haut oder Venen.',
    ci_heat_numb: 'Keine Wärme. Eine Verbrennung spüren Sie vielleicht nicht.',
    ci_heat_sleep_skin: 'Keine Wärme auf wunder oder offener Haut.',
    ci_heat_preg: 'Eine warme Packung geht. Kein heißes Bad.',
    ci_stretch_injury: 'Fragen Sie vor dem Dehnen. Das Bein kann wieder reißen.',
    ci_stretch_balance: 'Dehnen Sie im Sitzen. Stehen Sie langsam auf.',
  } as Readonly<Record<string, string>>,
}
