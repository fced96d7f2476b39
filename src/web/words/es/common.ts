import type { en } from "../en.ts";

// What stands around the first minute, the plan and the player, in Spanish. The other screens are still in English.

export const commonEs: Partial<Readonly<Record<keyof typeof en, string>>> = {
  skip: "Saltar al contenido",
  close: "Cerrar",
  cancel: "Cancelar",
  save: "Guardar",
  edit: "Cambiar",
  undo: "Deshacer",
  understood: "Entendido",
  unknown: "No se sabe",
  waiting: "Un momento",
  "try-again": "Probar otra vez",
  "show-more": "Ver más (quedan {{left}})",
  "as-table": "Ver como tabla",
  "as-chart": "Ver como gráfico",

  nav: "Lugares",
  "nav.why": "Por qué",
  "nav.runs": "Carreras",
  "nav.more": "Más",

  "lost.title": "Aquí no hay nada",
  "lost.lead": "Esta dirección no lleva a ninguna parte. Tus carreras están donde estaban.",
  "lost.back": "Volver al principio",

  "broken.title": "Esta pantalla no se pudo mostrar",
  "broken.lead":
    "Es un error nuestro. No se ha perdido nada de lo que nos diste. Prueba otra vez, o vuelve al principio.",

  "problem.not-found": "Esto ya no está aquí. Puede que se haya borrado.",
  "problem.bad-field": "«{{field}}» no puede ser correcto. No se ha cambiado nada.",
  "problem.no-connection":
    "El programa de tu ordenador no responde. No se ha perdido nada: ponlo en marcha otra vez con npm start y vuelve a probar.",
  "problem.server-failed":
    "Algo ha fallado de nuestro lado. No se ha perdido nada de lo que nos diste. Prueba otra vez.",
  "problem.day": "Elige un día hasta hoy.",
  "problem.range": "Escribe un número de {{low}} a {{high}}.",

  changed: "Algo ha cambiado",
  "changed.title": "¿Ha cambiado algo?",
  "signs.title": "Primero: ¿es una urgencia?",
  "signs.lead": "La mayoría de los dolores de espalda no son peligrosos. Estas señales sí lo son:",
  "signs.any": "¿Es cierta una de ellas?",

  "not-a-device":
    "Backstride no es un producto sanitario, y ningún profesional sanitario lo ha revisado aún. Muestra lo que cuentan tus carreras; no diagnostica.",
  "not-a-device.label": "Lo que esto no es",

  simulated: "Corredor simulado",
  "simulated.label": "Estas no son carreras reales",
  "simulated.leave": "Quitarlo",
  "samples.title": "O explora un corredor de ejemplo",
  "samples.lead":
    "Corredores inventados con dolor de espalda, para ver lo que muestra Backstride. En cada pantalla pone que son simulados.",
  "samples.runs_one": "{{count}} carrera.",
  "samples.runs_other": "{{count}} carreras.",
  "samples.loading": "Corriendo…",
  "life.steady-then-spike": "Constante y luego un pico",
  "life.steady-then-spike.story": "Meses de semanas tranquilas y luego una carrera mucho más larga.",
  "life.new-shoes": "Zapatillas nuevas",
  "life.new-shoes.story": "No cambió nada salvo el par en los pies.",
  "life.two-flare-ups": "Dos brotes",
  "life.two-flare-ups.story": "El dolor vino dos veces. ¿Qué tenían en común las semanas anteriores?",
  "life.trail-runner": "Corredora de montaña",
  "life.trail-runner.story": "Montañas, bajadas largas, pocos kilómetros llanos.",
  "life.treadmill-runner": "Corredor de cinta",
  "life.treadmill-runner.story": "Todo el invierno en casa: sin GPS, y aun así hay mucho que ver.",
  "life.beginner": "Principiante",
  "life.beginner.story": "De correr y andar a correr; cada semana algo nuevo.",
  "life.thirteen-years": "Trece años",
  "life.thirteen-years.story": "Toda una vida corriendo, para ver hasta dónde llega la vista.",

  "first.title": "Después: ¿por qué duele?",
  "first.lead":
    "Tu reloj sabe cuánto, con cuánta cuesta y con cuántos pasos corriste. Trae esas carreras y mira qué cambió antes de que empezara el dolor.",
  "hand.title": "¿Sin reloj?",
  "hand.lead": "Las carreras que recuerdas también cuentan. Un día y una distancia bastan.",
  "hand.go": "Añadir una carrera a mano",
  "bring.title": "Trae tus carreras",
  "bring.lead":
    "Suelta archivos, una carpeta o una exportación entera en cualquier parte de esta ventana. FIT, TCX y GPX, comprimidos o no; las exportaciones de Strava, Garmin y Apple Salud tal como vienen.",
  "bring.files": "Elegir archivos",
  "bring.folder": "Elegir una carpeta",
  "bring.home": "Se quedan en este ordenador. No se envía nada a ninguna parte.",
};
