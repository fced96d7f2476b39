import type { en } from "../en.ts";

// What stands around every screen, and the first minute, in Spanish.

export const shellEs: Readonly<Record<keyof typeof en, string>> = {
  product: "Backstride",
  skip: "Saltar al contenido",
  close: "Cerrar",
  cancel: "Cancelar",
  save: "Guardar",
  edit: "Cambiar",
  undo: "Deshacer",
  understood: "Entendido",
  "take-back": "Quitar",
  "take-back-one": "Quitar: {{question}}",
  unknown: "No se sabe",
  waiting: "Un momento",
  "try-again": "Probar otra vez",
  "show-more": "Ver más (quedan {{left}})",
  "as-table": "Ver como tabla",
  "as-chart": "Ver como gráfico",

  nav: "Lugares",
  "nav.today": "Hoy",
  "nav.why": "Por qué",
  "nav.plan": "Plan",
  "nav.runs": "Carreras",
  "nav.more": "Más",

  "lost.title": "Aquí no hay nada",
  "lost.lead": "Esta dirección no lleva a ninguna parte. Tus carreras están donde estaban.",
  "lost.back": "Volver al principio",

  "broken.title": "Esta pantalla no se pudo mostrar",
  "broken.lead":
    "Es un error nuestro. No se ha perdido nada de lo que nos diste. Prueba otra vez, o vuelve al principio.",

  "problem.not-found": "Esto ya no está aquí. Puede que se haya borrado.",
  "problem.not-found.run":
    "Esta carrera ya no está aquí. Puede que se haya borrado, o que cuente como otro deporte.",
  "problem.not-found.shoe": "Este par ya no está aquí.",
  "problem.not-found.import": "Esta importación ya no se conoce. Lo que trajo se conserva.",
  "problem.not-found.sample-life": "Este corredor de ejemplo no existe.",
  "problem.bad-field": "«{{field}}» no puede ser correcto. No se ha cambiado nada.",
  "problem.holds-real-runs":
    "Aquí están tus propias carreras. Un corredor de ejemplo nunca se mezcla con ellas: expórtalas y bórralas antes, en Más.",
  "problem.holds-sample-runs":
    "El corredor de ejemplo está cargado. Quítalo antes en Más, y trae luego tus carreras.",
  "problem.no-connection":
    "El programa de tu ordenador no responde. No se ha perdido nada: ponlo en marcha otra vez con npm start y vuelve a probar.",
  "problem.disk-full":
    "No queda sitio en el disco del ordenador. Esto no se ha guardado; lo guardado antes sigue ahí. Haz sitio y prueba otra vez.",
  "problem.disk-failing":
    "El disco del ordenador ha dado un error, y no es falta de sitio. No cuentes con que esto se haya guardado. Prueba otra vez; si vuelve a pasar, revisa el disco y copia la carpeta de datos a otro.",
  "problem.server-failed":
    "Algo ha fallado de nuestro lado. No se ha perdido nada de lo que nos diste. Prueba otra vez.",
  "problem.distance": "Escribe una distancia mayor que cero, como 8,5.",
  "problem.time": "Escribe un tiempo como 42:07 o 1:02:45.",
  "problem.day": "Elige un día hasta hoy.",
  "problem.distance-or-time": "Di la distancia o el tiempo: con uno basta.",
  "problem.name": "Dale un nombre.",
  "problem.range": "Escribe un número de {{low}} a {{high}}.",

  "terms.below": "Palabras explicadas:",

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

  "bring.sample":
    "El corredor de ejemplo está cargado, y sus carreras nunca se mezclan con las tuyas. Quítalo antes, y trae luego las tuyas.",
  "bring.screen": "Traer carreras",
  "bring.title": "Trae tus carreras",
  "bring.lead":
    "Suelta archivos, una carpeta o una exportación entera en cualquier parte de esta ventana. FIT, TCX y GPX, comprimidos o no; las exportaciones de Strava, Garmin y Apple Salud tal como vienen.",
  "bring.files": "Elegir archivos",
  "bring.folder": "Elegir una carpeta",
  "bring.home": "Se quedan en este ordenador. No se envía nada a ninguna parte.",
  "bring.empty": "Ahí no había ningún archivo. Elige archivos, o una carpeta que tenga alguno.",
  "bring.how": "¿Cómo consigo mis carreras?",
  "bring.how.strava": "Strava",
  "bring.how.strava.steps":
    "En strava.com: Configuración, Mi cuenta, Descargar o eliminar tu cuenta, Solicitar tu archivo. El ZIP llega por correo. Tráelo sin abrir.",
  "bring.how.garmin": "Garmin Connect",
  "bring.how.garmin.steps":
    "En garmin.com: Cuenta, Gestión de datos, Exportar tus datos. El ZIP llega por correo. Tráelo sin abrir.",
  "bring.how.apple": "Apple Salud",
  "bring.how.apple.steps":
    "En el teléfono: Salud, tu foto, Exportar todos los datos de salud. Envía export.zip a este ordenador y tráelo sin abrir.",
  "bring.how.watch": "Directo del reloj",
  "bring.how.watch.steps":
    "Conéctalo con un cable y elige la carpeta GARMIN/Activity, o la que se le parezca.",

  "import.to-runs": "Ver tus carreras",
  "run.name.run": "Carrera",
  "run.name.trail": "Carrera de montaña",
  "run.name.treadmill": "Carrera en cinta",
  "run.by-hand": "añadida a mano",

  "field.name": "Nombre",
  "field.distanceM": "Distancia",
  "field.sport": "Deporte",
  "field.shoeId": "Zapatillas",
  "field.surface": "Suelo",
  "field.ranOnDay": "Día",
  "field.movingTimeS": "Tiempo",
  "field.startedAt": "Empezó a las",
  "field.perceivedExertion": "Cuánto costó, de 0 a 10",
  "field.distanceUnit": "Distancias en",
  "field.firstWeekday": "Las semanas empiezan en",
  "field.timeZone": "Zona horaria",
  "field.bodyMassKg": "Peso corporal",
  "field.heightM": "Altura",
  "field.maxHeartRateBpm": "Pulso máximo",
  "field.restingHeartRateBpm": "Pulso en reposo",
  "finding.research": "Lo que dice la investigación",
  "reference.open": "Se abre en otra pestaña:",

  theme: "Claro u oscuro",
  "theme.system": "Como el dispositivo",
  "theme.light": "Claro",
  "theme.dark": "Oscuro",
  "unit.km": "Kilómetros",
  "unit.mi": "Millas",
  "unit.steps-per-minute": "pasos/min",
  "unit.body-weights": "× peso",
  "unit.beats-per-minute": "ppm",
  "unit.yes": "sí",
  "unit.no": "no",
  "export.go": "Exportarlo todo (JSON)",
};
