import type { Term } from "../terms-en.ts";

// Words that may not be known, in Spanish. Not yet reviewed by a clinician.

export const TERMS_ES: Readonly<Record<string, Term>> = {
  cadence: { as: ["cadencia"], means: "Cuántos pasos das en un minuto, contando los dos pies." },
  plank: {
    as: ["plancha frontal", "plancha lateral", "plancha"],
    means: "Aguantar el cuerpo recto como una tabla, sobre codos y pies.",
  },
  lunge: { as: ["zancadas", "zancada"], means: "Un pie muy por delante, y luego doblar las dos rodillas." },
  hamstrings: { as: ["isquiotibiales"], means: "Los músculos de la parte de atrás del muslo." },
  "hip-flexors": {
    as: ["flexor de la cadera"],
    means: "El músculo de delante de la cadera que sube la rodilla.",
  },
  glutes: { as: ["glúteo mayor", "glúteo medio", "glúteos"], means: "Los músculos de las nalgas." },
  trunk: { as: ["tronco"], means: "El cuerpo sin cabeza, brazos ni piernas: vientre, costados y espalda." },
  achilles: { as: ["tendón de Aquiles"], means: "El cordón fuerte entre la pantorrilla y el talón." },
  sacrum: { as: ["sacro"], means: "El hueso plano al final de la columna, entre las caderas." },
  stenosis: {
    as: ["estenosis"],
    means: "Un paso estrecho en el canal de la columna, hallado por un médico.",
  },
  osteoporosis: {
    as: ["osteoporosis"],
    means: "Huesos que se han vuelto finos y se rompen con más facilidad.",
  },
  "bone-stress": {
    as: ["hueso sobrecargado", "fractura por estrés"],
    means: "Un hueso cargado en exceso por muchos esfuerzos pequeños, antes o después de agrietarse.",
  },
  "anti-inflammatory": {
    as: ["antiinflamatorios", "antiinflamatorio"],
    means: "Calmantes como el ibuprofeno, el diclofenaco o el naproxeno.",
  },
  "pelvic-floor": {
    as: ["suelo pélvico"],
    means: "Los músculos que cierran la pelvis por abajo y aguantan la orina y las heces.",
  },
  physiotherapist: {
    as: ["fisioterapeuta"],
    means: "Profesional que examina cómo te mueves y trata con ejercicio y consejos.",
  },
  mindfulness: {
    as: ["atención plena"],
    means: "Practicar notar la respiración y el cuerpo con calma, sin juzgar.",
  },
  elliptical: { as: ["elíptica"], means: "Una máquina que mueve como al correr, sin apoyos duros." },
  trial: {
    as: ["ensayos", "ensayo"],
    means: "Un estudio en el que el azar decide quién recibe qué, para poder comparar los grupos.",
  },
};
