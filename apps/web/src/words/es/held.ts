export const held = {
  stretch: 'Por ahora, no estire.',
  rub: 'Por ahora, no frote.',
  rubAndWarm: 'Por ahora, ni frotar ni calor.',
  instead: 'Deje descansar la pierna. Suelte el aire despacio.',
  why: {
    ci_heat_clot: 'Nombró una señal de alarma. Que la miren antes.',
    ci_massage_dvt: 'Si hay un coágulo, frotar puede moverlo.',
    ci_massage_preg: 'Ahora no frote fuerte. Una caricia suave va bien.',
    ci_massage_bleed: 'Frote con suavidad. No sobre heridas ni venas.',
    ci_heat_numb: 'Nada de calor. Podría no notar una quemadura.',
    ci_heat_sleep_skin: 'Nada de calor sobre la piel irritada o abierta.',
    ci_heat_preg: 'Una bolsa templada va bien. Nada de baños muy calientes.',
    ci_stretch_injury: 'Pregunte antes de estirar. La pierna puede romperse otra vez.',
    ci_stretch_balance: 'Estire en una silla o en la cama. Levántese despacio.',
  } as Readonly<Record<string, string>>,
}
