import type { Term } from "../term.ts";

// Words that may not be known, in Spanish: those of the screens behind the danger questions.
// Not yet reviewed by a clinician.

export const LATER_TERMS_ES: Readonly<Record<string, Term>> = {
  cadence: { as: ["cadencia"], means: "Cuántos pasos das en un minuto, contando los dos pies." },
  plank: {
    as: ["plancha frontal", "plancha lateral", "plancha"],
    means: "Aguantar el cuerpo recto como una tabla, sobre codos y pies.",
  },
  lunge: { as: ["zancadas", "zancada"], means: "Un pie muy por delante, y luego doblar las dos rodillas." },
  "hip-flexors": {
    as: ["flexores de la cadera", "flexor de la cadera"],
    means: "El músculo de delante de la cadera que sube la rodilla.",
  },
  glutes: { as: ["glúteo mayor", "glúteo medio", "glúteos"], means: "Los músculos de las nalgas." },
  trunk: { as: ["tronco"], means: "El cuerpo sin cabeza, brazos ni piernas: vientre, costados y espalda." },
  mindfulness: {
    as: ["atención plena"],
    means: "Practicar notar la respiración y el cuerpo con calma, sin juzgar.",
  },
  elliptical: { as: ["elíptica"], means: "Una máquina que mueve como al correr, sin apoyos duros." },
  trial: {
    as: ["ensayos", "ensayo"],
    means: "Un estudio en el que el azar decide quién recibe qué, para poder comparar los grupos.",
  },
  guideline: { as: ["una guía"], means: "Consejos que los expertos acordaron tras leer los estudios." },
  paracetamol: { as: ["paracetamol"], means: "Un calmante común, que también se vende con otros nombres." },
  sprint: { as: ["esprints"], means: "Correr lo más rápido que puedas un tramo corto." },
  metronome: { as: ["metrónomo"], means: "Un golpe constante al que dar los pasos." },
  power: { as: ["potencia"], means: "Con cuánta fuerza te impulsas, en vatios, según lo calcula tu reloj." },
  "acute-chronic": {
    as: ["agudo:crónico"],
    means: "La última semana de carrera frente a una semana normal del último mes.",
  },
  monotony: { as: ["monotonía"], means: "Cuánto se parecían los días de una semana." },
  sets: { as: ["series de", "serie de"], means: "Una serie es lo que haces seguido antes de descansar." },
  squat: {
    as: ["sentadillas", "sentadilla"],
    means: "Sentarte en el aire, o en una silla, y volver a levantarte.",
  },
  bridge: { as: ["puentes", "puente"], means: "Tumbarte y subir las caderas del suelo." },
  "bird-dog": { as: ["perro de caza"], means: "A cuatro patas, estirar un brazo y la pierna contraria." },
  "dead-bug": { as: ["bicho muerto"], means: "Boca arriba, bajar un brazo y la pierna contraria." },
  "cat-and-cow": { as: ["gato y vaca"], means: "A cuatro patas, redondear la espalda y dejarla bajar." },
  pilates: { as: ["pilates"], means: "Una clase de ejercicios lentos para el centro del cuerpo." },
  "foam-roller": {
    as: ["rodillo de espuma"],
    means: "Un tubo firme de espuma sobre el que rodar un músculo.",
  },
  nerve: {
    as: ["raíces nerviosas", "raíz nerviosa"],
    means: "Donde un nervio sale de la columna hacia una pierna.",
  },
  nprs: {
    as: ["NPRS"],
    means: "Lo fuerte que es el dolor, de 0, sin dolor, a 10, el peor que puedas imaginar.",
  },
  "single-run-rule": {
    as: ["regla de una sola carrera"],
    means: "Una carrera más de una décima parte más larga que la mayor de los 30 días antes es un salto.",
  },
  "ten-percent-rule": {
    as: ["regla del diez por ciento", "regla del 10 %"],
    means:
      "Una vieja costumbre: correr cada semana como mucho una décima parte más. Los estudios no la apoyan.",
  },
  "summed-load": {
    as: ["carga sumada de todos los pasos"],
    means: "Los empujes del suelo en todos los pasos de un día, sumados, en pesos del cuerpo.",
  },
  seed: {
    as: ["semilla"],
    means: "El número con el que empieza un sorteo. Con el mismo número sale el mismo orden.",
  },
  brier: {
    as: ["Brier"],
    means: "Una nota de lo lejos que quedaron las conjeturas de lo que pasó: menos es mejor.",
  },
  median: { as: ["mediana"], means: "El de en medio cuando se ponen todos en orden." },
  imaging: {
    as: ["pruebas de imagen", "prueba de imagen"],
    means: "Imágenes del interior del cuerpo, como una radiografía.",
  },
  "ground-contact-time": {
    as: ["tiempo de apoyo", "tiempo en el suelo"],
    means: "Cuánto está un pie en el suelo en cada paso.",
  },
  "vertical-oscillation": { as: ["rebote"], means: "Cuánto sube y baja tu cuerpo en cada paso." },
  "peak-force": {
    as: ["fuerzas máximas", "fuerza máxima"],
    means: "El empuje más fuerte del suelo contra tu pie en un paso.",
  },
  barometer: { as: ["barómetro"], means: "La parte de un reloj que nota a qué altura estás." },
  "heart-rate-load": {
    as: ["carga por pulso"],
    means: "Cuánto tiempo y con cuánto esfuerzo trabajó tu corazón, en un número.",
  },
  deadlift: {
    as: ["peso muerto"],
    means: "Inclinarte desde las caderas con la espalda recta y volver a subir.",
  },
};
