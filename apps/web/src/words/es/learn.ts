import { decimal } from '../numbers.ts'

export const learn = {
  title: 'Guía',
  back: 'Guía',
  stretching: 'Estirar',
  stretchingLine: 'Puede ayudar. Aún no lo sabemos bien.',
  stretches: 'Estiramientos para cada músculo',
  stretchesLine: 'Dibujos y pasos cortos',
  help: 'Cuándo pedir ayuda',
  helpLine: 'Señales de que es más que un calambre',
  verdict: 'Puede ayudar',
  verdictLine: 'Aún no lo sabemos bien.',
  sureness: 'Certeza: baja, 1 de 4',
  peopleSay: 'Lo que dice la gente',
  peopleSayText: '“Estire antes de dormir y se acaban los calambres.”',
  trialsFound: 'Lo que vieron los estudios',
  trialsFoundText:
    'Un estudio de estirar antes de dormir: unos 8 calambres menos a la semana, en personas que tenían unos 21. Otro de estirar la pantorrilla cada día: ningún cambio claro.',
  sideBySide: 'Los estudios, lado a lado',
  plot: () =>
    `Dos estudios. Estirar antes de dormir, 80 personas: ${decimal(8.4, 1)} calambres menos a la semana, entre ${decimal(12.6, 1)} y ${decimal(4.2, 1)} menos. Estirar la pantorrilla cada día, 191 personas: ${decimal(0.5, 1)} más a la semana, entre ${decimal(0.8, 1)} menos y ${decimal(1.7, 1)} más.`,
  fewer: 'menos calambres',
  more: 'más',
  axis: 'cambio en calambres a la semana',
  trials: [
    { name: 'Antes de dormir, 6 semanas', line: '80 personas: 8 menos a la semana', low: -12.6, mid: -8.4, high: -4.2 },
    {
      name: 'Pantorrilla a diario, a las 12 semanas',
      line: '191 personas: sin cambio claro',
      low: -0.75,
      mid: 0.49,
      high: 1.73,
    },
  ],
  crosses: 'Una barra que cruza el 0 quiere decir: ningún cambio claro.',
  test: 'Probarlo conmigo',
  gentle: 'Con suavidad',
  gentleText:
    'Agárrese a algo firme. Pare si le duele. Pregunte antes a un médico si se cae a menudo, si le han operado una pierna o si ha tenido un coágulo en la pierna.',
  from: 'De dónde sale esto',
  sources: [
    {
      name: 'Hallegraeff 2012.',
      text: '80 personas. Nadie estiró de mentira. Por eso la esperanza pudo influir.',
      id: 'J Physiother 58:17. PubMed 22341378. doi 10.1016/S1836-9553(12)70068-1',
    },
    {
      name: 'Coppin 2005.',
      text: '191 personas que tomaban quinina. A algunas se les dijo que estiraran cada día.',
      id: 'Br J Gen Pract 55:186. PubMed 15808033',
    },
    {
      name: 'Revisión Cochrane 2021.',
      text: '3 estudios pequeños. Certeza baja o muy baja.',
      id: 'Hawke, CD008496. doi 10.1002/14651858.CD008496.pub3',
    },
  ],
  notReviewed: 'Ningún médico ha revisado aún esta página. No es un consejo sobre usted.',
  library: [
    {
      drawing: 'calfInBed',
      name: 'Pantorrilla, en la cama',
      text: 'Pierna recta. Lleve la punta del pie hacia usted. Use una toalla o la mano.',
      picture: 'Una persona en la cama, con la pierna recta, lleva la punta del pie hacia sí con una toalla.',
    },
    {
      drawing: 'foot',
      name: 'Pie',
      text: 'Agarre los dedos del pie. Dóblelos hacia arriba, hacia la espinilla.',
      picture: 'Una persona en la cama, con la rodilla doblada, lleva los dedos del pie hacia arriba con la mano.',
    },
    {
      drawing: 'backThigh',
      name: 'Muslo por detrás',
      text: 'Siéntese en el borde. Pierna recta al frente, talón abajo. Inclínese hacia delante.',
      picture: 'Una persona en el borde de la cama, con una pierna recta al frente, se inclina hacia delante.',
    },
    {
      drawing: 'frontThigh',
      name: 'Muslo por delante',
      text: 'Agárrese a una silla. Doble la rodilla. Sujete el tobillo por detrás. ¿No se siente firme? Acuéstese de lado.',
      picture: 'Una persona se agarra a una silla y sube un tobillo por detrás.',
    },
    {
      drawing: 'calfStanding',
      name: 'Pantorrilla, de pie',
      text: 'Solo si se siente firme. Apóyese en una pared, una pierna atrás, talón abajo.',
      picture: 'Una persona se apoya en una pared, con una pierna atrás y el talón en el suelo.',
    },
  ],
} as const
