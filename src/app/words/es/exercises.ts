// How the home tests are done and what they measure, as the evidence base has them, and the rule for stopping, in
// Spanish. Names, purposes and steps stand with the screens. Not yet reviewed by a clinician.

const test = (id: string, how: string, measure: string): Readonly<Record<string, string>> => ({
  [`test.${id}.how`]: how,
  [`test.${id}.measure`]: measure,
});

export const exercisesEs: Readonly<Record<string, string>> = {
  "exercise.stop":
    "Para si el dolor sube de 3 sobre 10 y sigue así 24 horas, baja por la pierna, o aparece adormecimiento o debilidad.",

  ...test("ST01", "Codos y puntas de los pies, línea recta; para cuando empiece a hundirse", "segundos"),
  ...test("ST02", "Rodillas dobladas, sube las caderas, aguanta", "segundos"),
  ...test("ST03", "Codo y pies, caderas arriba", "segundos por lado"),
  ...test(
    "ST04",
    "Boca abajo, caderas fijas, tronco horizontal; en casa: levantar el pecho del suelo",
    "segundos",
  ),
  ...test("ST05", "Boca abajo, levanta los dos muslos, aguanta", "segundos"),
  ...test("ST06", "Talón en un cajón de 60 cm, sube las caderas y cuenta", "repeticiones por pierna"),
  ...test(
    "ST07",
    "Siéntate al borde de la cama, túmbate sujetando una rodilla, aplana la espalda, deja colgar la otra pierna; anota el ángulo del teléfono",
    "grados",
  ),
  ...test(
    "ST08",
    "Tumbado, cadera a 90 grados sujeta, estira la rodilla, teléfono en la espinilla",
    "grados que faltan hasta recta",
  ),
  ...test("ST09", "En zancada, teléfono en la espinilla", "grados"),
  ...test(
    "ST10",
    "10 inclinaciones y descanso, 10 arqueos y descanso; anota el dolor de 0 a 10 y dónde está después de cada tanda",
    "mejor, igual o peor; lugar del dolor",
  ),
  ...test(
    "ST11",
    "De pie, desliza la mano por el muslo, mide dónde llega el dedo",
    "cm por lado, diferencia",
  ),
  ...test("ST12", "10 pasos de talones, luego de puntas", "puede o no puede, cada lado"),
  ...test(
    "ST13",
    "Levántate de una silla sin manos, cuenta durante 30 s; más adelante con una pierna",
    "repeticiones",
  ),
  ...test("ST14", "3 bajadas lentas de un escalón, vídeo de frente", "descripción de la rodilla y la pelvis"),
  ...test("ST15", "Pregunta: ¿ha medido un profesional una diferencia?", "mm conocidos"),
  ...test(
    "ST16",
    "Solo sin señales de peligro y sin dolor en reposo: 3 saltitos por pierna",
    "dolor sí o no, qué lado",
  ),
};
