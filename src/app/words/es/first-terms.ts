import type { Term } from "../term.ts";

// Words that may not be known, in Spanish: those of the first screen, the danger questions and their outcome.
// Not yet reviewed by a clinician.

export const FIRST_TERMS_ES: Readonly<Record<string, Term>> = {
  hamstrings: { as: ["isquiotibiales"], means: "Los músculos de la parte de atrás del muslo." },
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
  pelvis: { as: ["pelvis"], means: "El anillo de huesos entre las caderas." },
  calf: {
    as: ["pantorrillas", "pantorrilla"],
    means: "Los músculos de atrás de la parte baja de la pierna.",
  },
  flare: {
    as: ["rebrotado", "brotes", "brote"],
    means: "Un tiempo en que el dolor es claramente más fuerte que antes.",
  },
  "blood-thinners": { as: ["anticoagulantes"], means: "Medicinas que evitan que la sangre forme coágulos." },
  "file-kinds": {
    as: ["FIT, TCX y GPX"],
    means:
      "Tres tipos de archivo en los que los relojes y las aplicaciones apuntan una carrera. No hace falta que sepas cuáles son los tuyos.",
  },
  inflammation: {
    as: ["inflamatoria", "inflamatorio", "inflamación", "inflamada", "inflamado"],
    means: "La reacción del cuerpo con calor, hinchazón y dolor, aquí sin una lesión.",
  },
  disc: { as: ["discos", "disco"], means: "Una almohadilla entre dos huesos de la columna." },
  orthotics: { as: ["plantillas a medida"], means: "Plantillas que un profesional hizo para tus pies." },
  steroids: { as: ["corticoides"], means: "Medicinas fuertes contra la hinchazón, como la cortisona." },
  "immune-system": {
    as: ["sistema inmunitario"],
    means: "Con lo que tu cuerpo lucha contra las enfermedades.",
  },
  dialysis: { as: ["diálisis"], means: "Una máquina que limpia la sangre cuando los riñones no pueden." },
  psoriasis: { as: ["psoriasis"], means: "Una enfermedad con manchas rojas y escamas en la piel." },
  arthritis: { as: ["artritis"], means: "Articulaciones que duelen porque están gastadas o hinchadas." },
  "red-flag": {
    as: ["banderas rojas", "bandera roja", "señales de alarma", "señal de alarma"],
    means: "Una señal de que el dolor puede venir de algo peligroso. Se pregunta por cada una.",
  },
  descent: { as: ["bajada"], means: "Cuánto corriste cuesta abajo, contado en altura." },
  episode: {
    as: ["episodios", "episodio"],
    means: "Un tiempo de dolor, desde su primer día hasta que se va.",
  },
  clinician: {
    as: ["profesionales sanitarios", "profesional sanitario"],
    means: "Alguien con formación para tratar a personas, como un médico.",
  },
};
