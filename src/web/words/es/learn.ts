import type { learnEn } from "../learn-en.ts";

// What the screens of Learn say around the cards, in Spanish; the cards themselves are in English.
// Not yet reviewed by a clinician.

export const learnEs: Readonly<Record<keyof typeof learnEn, string>> = {
  "learn.title": "Aprender",
  "learn.lead":
    "Fichas cortas sobre lo que los corredores preguntan de la espalda. Cada frase dice hasta dónde fiarse de ella.",
  "learn.search": "Pregunta, o escribe lo que sientes",
  "learn.search.hint": "Por ahora la búsqueda es en inglés, con palabras como back pain.",
  "learn.waiting": "Buscando en las fichas",
  "learn.not-fetched": "No se pudo cargar la búsqueda. Las fichas de abajo están todas aquí.",
  "learn.found_one": "{{count}} respuesta encontrada",
  "learn.found_other": "{{count}} respuestas encontradas",
  "learn.urgent": "Lee esto primero. Las palabras que has escrito pueden ser de una urgencia.",
  "learn.nothing-found": "No se encontró nada para eso.",
  "learn.nothing-hint":
    "Prueba con palabras en inglés, o mira en los estantes de abajo. Si algo te preocupa, responde las preguntas de peligro.",
  "learn.best": "Mejor respuesta",
  "learn.also": "También encontrado",
  "learn.kind.card": "En inglés",
  "learn.kind.finding": "En tus propias carreras",
  "learn.kind.exercise": "Ejercicio",
  "learn.check-danger": "Responder las preguntas de peligro",
  "learn.shelves": "Todas las fichas",
  "learn.articles": "Lo que dicen los artículos, frente a las pruebas",
  "learn.articles.lead":
    "Detrás de este producto hay cuatro artículos de los que los corredores encuentran primero. Aquí está en qué se separan entre sí y de la investigación, y qué hace Backstride en su lugar.",
  "learn.articles.about":
    "Diez puntos en los que no están de acuerdo, y las ideas que la investigación no sostiene.",
  "learn.back": "Todas las fichas",
  "learn.often-said": "Se suele decir:",
  "learn.what-to-do": "Qué hacer",
  "learn.sources": "Fuentes",
  "learn.see-also": "Ver también",
  "learn.not-reviewed":
    "Ningún profesional sanitario ha revisado aún estas fichas. No nombran ninguna enfermedad ni prometen nada.",
  "learn.disagree": "Dónde no están de acuerdo entre sí",
  "learn.against": "Contra qué habla la investigación",
  "learn.weak": "Qué tiene poca investigación detrás, o ninguna",
  "learn.articles-say": "Los artículos:",
  "learn.we-do": "Backstride:",
  "learn.no-card": "Esta no la repetimos.",
  "learn.research-found": "Lo que halló la investigación, en los términos del campo",
  "learn.card-says": "La ficha dice más (en inglés)",
  "learn.card-gone": "No hay ninguna ficha así",
  "learn.card-gone.lead": "Puede que haya cambiado de nombre. Todas las fichas están a un paso.",
  "learn.cites": "De:",
  "learn.grade.supported": "La investigación lo apoya.",
  "learn.grade.mixed": "La investigación no es clara.",
  "learn.grade.weak": "Hay poca investigación.",
  "learn.grade.contradicted": "La investigación habla en contra.",
  "learn.grade.custom": "Práctica común, sin probar.",
  "learn.grade.safety": "Una regla de seguridad.",
  "learn.grade.product": "Cómo funciona Backstride.",
  "learn.idea.supported": "La investigación apoya la idea.",
  "learn.idea.mixed": "La investigación sobre la idea no es clara.",
  "learn.idea.weak": "Hay poca investigación detrás de la idea.",
  "learn.idea.contradicted": "La investigación habla en contra de la idea.",
  "learn.idea.custom": "No se encontró investigación sobre la idea.",
  "learn.idea.safety": "Una regla de seguridad.",
  "learn.idea.product": "Cómo funciona Backstride.",
};
