import type { LookAlikeWords } from '../../lookAlikesWords.ts'

export const bloodAndInjury: Readonly<Record<string, LookAlikeWords>> = {
  'la-pad': {
    name: 'Muy poca sangre en las piernas al caminar',
    how: 'Un dolor de piernas que viene al caminar y se va al quedarse de pie sin andar.',
    tellApart: [
      {
        ask: '¿Cuándo empieza?',
        cramp: 'En reposo, en la cama.',
        other: 'Más o menos a la misma distancia cada vez, y antes si es cuesta arriba.',
      },
      { ask: '¿Qué lo quita?', cramp: 'Estirar.', other: 'Quedarse de pie sin andar unos minutos.' },
      { ask: '¿El músculo se pone duro?', cramp: 'Sí.', other: 'No.' },
      {
        ask: '¿Tiene los pies fríos, pálidos o sin vello, o las heridas tardan en cerrar?',
        cramp: 'No.',
        other: 'Puede ser.',
      },
    ],
    todo: 'Vaya al médico en menos de dos semanas. ¿Le duele un pie en reposo, o una llaga no se cierra? Hable hoy con un médico. ¿Se le pone una pierna de repente fría, pálida o adormecida? Llame ahora al número de emergencias.',
  },
  'la-rest-pain': {
    name: 'Muy poca sangre en el pie',
    how: 'Un dolor en los dedos o el pie que no se va, y que es peor al acostarse.',
    tellApart: [
      {
        ask: '¿Dónde es?',
        cramp: 'En la pantorrilla o el arco del pie. Va y viene.',
        other: 'En los dedos y la parte delantera del pie. No se va.',
      },
      {
        ask: '¿Le alivia dejar la pierna colgando fuera de la cama?',
        cramp: 'Lo que alivia es estirar.',
        other: 'Sí. También dormir en un sillón.',
      },
      { ask: '¿Tiene un dedo del pie con una llaga, negro o azul?', cramp: 'No.', other: 'Puede ser.' },
    ],
    todo: 'Hable hoy con un médico. ¿La pierna se pone de repente fría, pálida o adormecida? Llame ahora al número de emergencias.',
  },
  'la-ali': {
    name: 'Una arteria de la pierna tapada',
    how: 'Una pierna se pone fría, pálida o azul, adormecida o difícil de mover.',
    tellApart: [
      {
        ask: '¿La pierna está fría, blanca, azul o adormecida, o le cuesta moverla?',
        cramp: 'No.',
        other: 'Sí. Empezó en minutos, horas o días.',
      },
      { ask: '¿Se suelta en unos minutos?', cramp: 'Sí.', other: 'No.' },
    ],
    todo: 'Llame ahora al número de emergencias. Una pierna se puede perder en horas.',
  },
  'la-dvt': {
    name: 'Un coágulo en la pierna',
    how: 'Una pierna que sigue doliendo, y a menudo está hinchada, caliente, roja u oscura.',
    tellApart: [
      {
        ask: '¿El dolor se va del todo entre un calambre y otro?',
        cramp: 'Sí.',
        other: 'No. Sigue horas o días.',
      },
      {
        ask: '¿Una pantorrilla está más gruesa, caliente, dolorida, roja u oscura?',
        cramp: 'No.',
        other: 'A menudo.',
      },
      {
        ask: '¿Ha habido reposo en cama, un yeso (escayola), una operación o un viaje largo? ¿Hay cáncer, un embarazo o pastillas con hormonas?',
        cramp: 'No dice nada.',
        other: 'Todo eso hace más frecuente un coágulo.',
      },
    ],
    todo: 'Hable hoy con un médico. No frote esa pierna, no la caliente ni la estire. ¿Le falta el aire o le duele el pecho? Llame ahora al número de emergencias.',
  },
  'la-tetany': {
    name: 'Sales bajas en la sangre',
    how: 'Calambres con hormigueo alrededor de la boca o en las puntas de los dedos.',
    tellApart: [
      { ask: '¿Siente hormigueo en los labios o en las puntas de los dedos?', cramp: 'No.', other: 'Sí.' },
      { ask: '¿Se le encogen las dos manos hacia dentro?', cramp: 'No.', other: 'Sí.' },
      {
        ask: '¿Le han operado hace poco del cuello? ¿Tiene una enfermedad del intestino, o toma desde hace tiempo pastillas para la acidez?',
        cramp: 'No dice nada.',
        other: 'A menudo.',
      },
    ],
    todo: '¿Se le traban las manos o los pies, o siente la garganta apretada? Llame ahora al número de emergencias. Si no, hable hoy con un médico.',
  },
  'la-bakers-cyst': {
    name: 'Un quiste de la rodilla que se vacía',
    how: 'Un bulto detrás de la rodilla se vacía, y la pantorrilla se hincha.',
    tellApart: [
      { ask: '¿Tiene un bulto detrás de la rodilla, o la rodilla gastada?', cramp: 'No.', other: 'Sí.' },
      {
        ask: '¿Hubo un chasquido, y luego la pantorrilla hinchada o un moretón en el tobillo?',
        cramp: 'No.',
        other: 'Sí.',
      },
    ],
    todo: 'Hable hoy con un médico. Se parece a un coágulo y hay que mirarlo igual. No frote esa pierna.',
  },
  'la-compartment': {
    name: 'Demasiada presión en un músculo',
    how: 'Un músculo está tenso y duele cada vez más. Vino después de un golpe, un yeso (escayola) o un gran esfuerzo.',
    tellApart: [
      {
        ask: '¿Hubo justo antes un golpe o una lesión, un yeso (escayola) o un esfuerzo muy grande?',
        cramp: 'No.',
        other: 'Sí.',
      },
      {
        ask: '¿Está tenso e hinchado, y el dolor va a más, sobre todo al estirar?',
        cramp: 'No.',
        other: 'Sí.',
      },
    ],
    todo: 'Llame ahora al número de emergencias. Demasiada presión puede matar un músculo.',
  },
  'la-cellulitis': {
    name: 'Una infección de la piel',
    how: 'Una zona de piel caliente, roja u oscura, que se extiende.',
    tellApart: [
      { ask: '¿La piel está caliente, roja u oscura, y se extiende?', cramp: 'No.', other: 'Sí.' },
      { ask: '¿Tiene fiebre o escalofríos?', cramp: 'No.', other: 'Puede ser.' },
    ],
    todo: '¿Tiembla, tiene fiebre o se siente muy mal? Llame ahora al número de emergencias. Si no, hable hoy con un médico.',
  },
  'la-muscle-tear': {
    name: 'Un desgarro en la pantorrilla',
    how: 'Como una patada en la pantorrilla, al tomar impulso.',
    tellApart: [
      { ask: '¿Empezó como una patada, al tomar impulso?', cramp: 'No.', other: 'Sí.' },
      { ask: '¿Hay un moretón, y duele durante días al ponerse de puntillas?', cramp: 'No.', other: 'Sí.' },
    ],
    todo: 'Pregunte antes de estirar. ¿La pantorrilla está hinchada, o toma un anticoagulante? Hable hoy con un médico. Si no, pregunte pronto a un médico o en la farmacia.',
  },
}
