import type { TriageWordKey, terminalTriageEn } from "../triage-en.ts";

// What the product says about danger, in Spanish. Not yet reviewed by a clinician.

export const triageEs: Readonly<Record<TriageWordKey, string>> = {
  "outcome.emergency-now.title": "Esto necesita ayuda de urgencia ahora.",
  "outcome.emergency-now.do":
    "Para aquí. Ve a urgencias o llama al número de emergencias; no conduzcas tú. Enseña allí esta página.",
  "outcome.same-day.title": "Haz que lo miren hoy.",
  "outcome.same-day.do":
    "Habla hoy con un médico o con una línea de atención urgente. No corras, y deja los ejercicios hasta entonces.",
  "outcome.within-days.title": "Haz que lo miren en pocos días.",
  "outcome.within-days.do":
    "Pide cita con un médico o un fisioterapeuta. No corras hasta que te vean; andar y moverte con suavidad está bien si no duele.",
  "outcome.routine.title": "Nada urgente. Una cita normal es buena idea.",
  "outcome.routine.do": "Pídela cuando te venga bien. Hasta entonces, sigue las reglas del dolor.",
  "outcome.self-care.title": "Nada de lo que respondiste apunta a un peligro.",
  "outcome.self-care.do":
    "Las espaldas suelen calmarse. Puedes seguir y averiguar por qué duele y qué hacer hoy.",
  "outcome.unfinished.title": "Aún no podemos saberlo. Quedan algunas preguntas de peligro sin responder.",
  "outcome.unfinished.do":
    "Respóndelas primero: hasta entonces no se aconseja nada. Si te sientes muy mal, no nos esperes.",

  "locks.all": "Hasta entonces no hay plan: ni correr ni ejercicios.",
  "locks.running": "Correr está bloqueado. Moverte con suavidad está permitido.",
  "locks.none": "No hay nada bloqueado.",

  "soreness.ordinary-soreness":
    "Lo que describes encaja con unas agujetas normales: pasan antes del séptimo día.",
  "soreness.pain": "",
  "soreness.cannot-tell": "",

  "call.guess":
    "Llama a tu número local de emergencias; el 112 funciona en muchos países y en la mayoría de los móviles.",
  "numbers.dated": "Números del {{day}}; pueden cambiar.",
  "crisis.now":
    "Has escrito o respondido que has pensado en hacerte daño. Por favor, habla ahora con alguien; no tienes que cargar con esto en soledad.",
  "crisis.offer":
    "Has dicho que te sientes muy mal de ánimo. Hablar con alguien ayuda, y un médico es un buen primer paso.",
  "not-my-back":
    "Los sitios que has marcado no son la zona lumbar. Este producto solo sabe de espaldas; un médico o un fisioterapeuta te ayudará mejor. Que te vaya bien.",
};

/** What the command line alone says of it; it speaks English so far. */
export const terminalTriageEs: Readonly<Record<keyof typeof terminalTriageEn, string>> = {
  "because.answered": "por tus respuestas",
  "because.unsure": "no lo tenías claro, así que cuenta hasta que lo sepas",
  "because.fired-earlier": "ya estaba antes, y desde entonces nadie cualificado lo ha mirado",
  "ask-again.by": "Volvemos a preguntar el {{day}} como tarde, y enseguida si pasa algo de esto:",
  "ask-again.not-sure": "Estas no las tenías claras; se preguntan otra vez primero:",
  "ask-again.pain-7-or-more": "dolor de 7 o más",
  "ask-again.new-leg-symptom": "algo nuevo en una pierna",
  "ask-again.phase-starts": "empieza una nueva fase del plan",
  "ask-again.something-changed": "algo ha cambiado",
  "ask-again.not-sure-answered": "sabes la respuesta a una pregunta que no tenías clara",
  call: "Llama al {{numbers}}.",
  "urgent-care": "Línea para hoy: {{number}}.",
  "crisis.line": "{{name}}, de día y de noche: {{number}}.",
  "awaiting-review":
    "Ningún profesional sanitario ha revisado aún estas reglas. Siguen las guías publicadas donde las hay.",
  "rule-without-source": "su fuente espera revisión",
  "words.candidates": "Leído en tus palabras, por confirmar. Nada de esto cuenta aún como respuesta:",
  "words.candidate.yes": "puede que sí",
  "words.candidate.no": "puede que no",
  "words.candidate.not-sure": "no está claro",
  "words.none": "No pudimos leer nada en tus palabras. Por favor, responde las preguntas.",
  "words.again": "Respondiste que no, pero tus palabras pueden decir otra cosa. Míralas una vez más:",
  "words.cut": "El texto es muy largo; lo que sigue a los primeros {{count}} caracteres no se ha leído.",
  "still-open": "Aún por responder:",
  "clinician.lead": "Lo que puedes leer en voz alta o enseñar:",
  "clinician.yes": "Respondí que sí a:",
  "clinician.not-sure": "No tengo claro:",
  "clinician.because": "La comprobación lo pregunta porque:",
  "screen.checklist":
    "Escribe los números de lo que es cierto, 0 si nada lo es, ? si no tienes claro alguno (por ejemplo 2 ?4).",
  "screen.one-of": "Escribe un número, o ? si no lo tienes claro.",
  "screen.several-of": "Escribe los números que encajan, 0 si ninguno, ? si no lo tienes claro.",
  "screen.number": "Escribe un número de {{least}} a {{most}}, o ? si no lo tienes claro.",
  "screen.day": "Escribe una fecha como 2026-05-03, o ? si no lo tienes claro.",
  "screen.not-understood": "No se ha entendido.",
  "screen.ended": "Las respuestas terminaron aquí.",
};
