import type { LookAlikeWords } from '../../lookAlikesWords.ts'

export const nervesAndMuscles: Readonly<Record<string, LookAlikeWords>> = {
  'la-rls': {
    name: 'Piernas inquietas',
    how: 'Necesidad de mover las piernas, o un cosquilleo molesto, en reposo.',
    tellApart: [
      {
        ask: '¿Hay necesidad de moverse o un cosquilleo molesto?',
        cramp: 'No. Es un tirón repentino y doloroso.',
        other: 'Sí, necesidad de moverse, a veces con sensaciones raras.',
      },
      { ask: '¿El músculo se pone duro como una piedra?', cramp: 'Sí.', other: 'No.' },
      { ask: '¿Qué lo alivia?', cramp: 'Estirar fuerte ese músculo.', other: 'Moverse, y solo mientras se mueve.' },
      {
        ask: '¿Cuándo es peor?',
        cramp: 'Llega de golpe, a cualquier hora en la cama.',
        other: 'Por la tarde y por la noche. Va a más al estar sin moverse.',
      },
      { ask: '¿Queda dolorido al día siguiente?', cramp: 'A menudo.', other: 'No.' },
    ],
    todo: 'Cuénteselo a su médico en la próxima visita. Diga que siente la necesidad de moverse.',
  },
  'la-plmd': {
    name: 'Patadas al dormir',
    how: 'Las piernas dan patadas o sacudidas una y otra vez durante el sueño.',
    tellApart: [
      {
        ask: '¿Quién lo nota?',
        cramp: 'Usted, por el dolor.',
        other: 'Casi siempre quien duerme a su lado. Usted puede no despertarse.',
      },
      { ask: '¿Duele?', cramp: 'Sí.', other: 'No. Son patadas o sacudidas que se repiten.' },
      {
        ask: '¿Tiene sueño de día y no sabe por qué?',
        cramp: 'Solo si el dolor le despertó.',
        other: 'Puede ser.',
      },
    ],
    todo: 'Cuénteselo a su médico en la próxima visita. Diga si tiene sueño de día.',
  },
  'la-hypnic-jerk': {
    name: 'Una sacudida justo al dormirse',
    how: 'Una sola sacudida rápida, a menudo justo al dormirse.',
    tellApart: [
      {
        ask: '¿Cuánto dura?',
        cramp: 'De segundos a minutos.',
        other: 'Menos de un segundo, a menudo al dormirse.',
      },
      { ask: '¿Duele?', cramp: 'Sí.', other: 'No.' },
    ],
    todo: 'Si no le deja dormir, cuénteselo a su médico en la próxima visita.',
  },
  'la-neuropathy': {
    name: 'Nervios dañados en los pies',
    how: 'Los dos pies están adormecidos, arden u hormiguean, como si llevara calcetines.',
    tellApart: [
      {
        ask: '¿Tiene los dos pies adormecidos, o le arden u hormiguean?',
        cramp: 'No.',
        other: 'Sí, como unos calcetines.',
      },
      { ask: '¿Lo nota casi todo el tiempo?', cramp: 'No.', other: 'Sí, y a menudo más por la noche.' },
      { ask: '¿El músculo se traba?', cramp: 'Sí.', other: 'No, aunque también puede haber calambres.' },
    ],
    todo: '¿Es nuevo o se extiende? Vaya al médico en menos de dos semanas. Si no, cuénteselo a su médico en la próxima visita.',
  },
  'la-radiculopathy': {
    name: 'Un nervio pinzado en la espalda',
    how: 'Un dolor que baja de la espalda o la nalga por una pierna.',
    tellApart: [
      { ask: '¿Le baja un dolor de la espalda o la nalga por una pierna?', cramp: 'No.', other: 'Sí.' },
      { ask: '¿Es peor al toser, agacharse o sentarse?', cramp: 'No.', other: 'A menudo.' },
      { ask: '¿Tiene una zona de piel adormecida, o un pie débil?', cramp: 'No.', other: 'Puede ser.' },
    ],
    todo: '¿Se le ha adormecido hace poco la entrepierna? ¿Desde hace poco le cuesta orinar, ir de vientre o aguantarse? Llame ahora al número de emergencias. ¿Una pierna o un pie pierde fuerza? Hable hoy con un médico. Si no, cuénteselo a su médico en la próxima visita.',
  },
  'la-spinal': {
    name: 'Un canal estrecho en la columna',
    how: 'Piernas que se ponen pesadas, adormecidas o débiles al estar de pie o caminar.',
    tellApart: [
      {
        ask: '¿Se le ponen las piernas pesadas, adormecidas o débiles al estar de pie o caminar?',
        cramp: 'No.',
        other: 'Sí, a menudo las dos.',
      },
      {
        ask: '¿Le alivia sentarse, o apoyarse en un carrito?',
        cramp: 'No dice nada.',
        other: 'Sí. Quedarse de pie sin doblar la espalda no ayuda.',
      },
    ],
    todo: 'Vaya al médico en menos de dos semanas. ¿Las dos piernas pierden fuerza en pocos días? Llame ahora al número de emergencias.',
  },
  'la-myopathy': {
    name: 'Músculos doloridos o débiles, por ejemplo por un medicamento',
    how: 'Los dos muslos, las caderas o los hombros duelen o están débiles durante días.',
    tellApart: [
      {
        ask: '¿Dónde es?',
        cramp: 'En una pantorrilla o un pie, poco tiempo.',
        other: 'En los dos muslos, las caderas o los hombros, durante días.',
      },
      { ask: '¿Le cuesta levantarse de una silla o subir escaleras?', cramp: 'No.', other: 'Sí.' },
      { ask: '¿Le duele todo el cuerpo, o la orina es oscura?', cramp: 'No.', other: 'Puede ser.' },
    ],
    todo: '¿La orina es oscura como el té? Llame ahora al número de emergencias. Si no, hable hoy con un médico. No deje un medicamento por su cuenta.',
  },
  'la-dystonia': {
    name: 'Un pie que se tuerce',
    how: 'El pie o los dedos se tuercen y se quedan así mucho tiempo.',
    tellApart: [
      {
        ask: '¿Se le tuerce el pie, o se le encogen los dedos, y se quedan así?',
        cramp: 'No. Es un tirón breve.',
        other: 'Sí, mucho tiempo. A menudo al amanecer, antes de un medicamento.',
      },
      { ask: '¿También en el cuello, una mano o la cara?', cramp: 'No.', other: 'Puede ser.' },
      { ask: '¿Le viene cuando le toca un medicamento?', cramp: 'No.', other: 'A menudo, con párkinson.' },
    ],
    todo: 'Cuénteselo a su médico en la próxima visita. Apunte a qué hora le viene y a qué hora toma cada medicamento.',
  },
  'la-exercise-cramp': {
    name: 'Un calambre por el deporte',
    how: 'Un calambre en un músculo que acaba de trabajar mucho.',
    tellApart: [
      { ask: '¿Cuándo viene?', cramp: 'En reposo o al dormir.', other: 'Al hacer deporte o poco después.' },
      {
        ask: '¿Qué músculo es?',
        cramp: 'La pantorrilla o el pie.',
        other: 'El que ha trabajado. A menudo el muslo, o varios.',
      },
    ],
    todo: 'Si le viene a menudo, cuénteselo a su médico en la próxima visita. ¿Se siente mal o con confusión después de mucho calor? Llame ahora al número de emergencias.',
  },
  'la-als': {
    name: 'Músculos que pierden fuerza',
    how: 'Un músculo que se pone débil o delgado en semanas.',
    tellApart: [
      {
        ask: '¿Un músculo se va poniendo débil o delgado en semanas?',
        cramp: 'No.',
        other: 'Sí, y no está adormecido.',
      },
      { ask: '¿Tropieza, se le caen las cosas, no habla claro o se atraganta?', cramp: 'No.', other: 'Sí.' },
      {
        ask: '¿También hay calambres o músculos que saltan en brazos, tronco o lengua?',
        cramp: 'No.',
        other: 'Puede ser.',
      },
    ],
    todo: '¿Desde hace poco no habla claro, o le cuesta tragar? Hable hoy con un médico. ¿Un músculo pierde fuerza? Vaya al médico en menos de dos semanas. Los calambres y los pequeños saltos del músculo, solos, son comunes en personas sanas.',
  },
  'la-illusory': {
    name: 'Sensación de calambre sin que el músculo se ponga duro',
    how: 'Se siente como un calambre, pero ningún músculo se pone duro.',
    tellApart: [{ ask: '¿Puede ver o tocar el nudo del músculo?', cramp: 'Sí.', other: 'No.' }],
    todo: 'Cuéntele a su médico en la próxima visita cómo lo siente.',
  },
}
