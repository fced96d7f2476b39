import { gaitEs } from "../../../app/words/es/gait.ts";
import type { formEn } from "../form-en.ts";

// What the form lab says, in Spanish. Not yet reviewed by a clinician.

export const formEs: Readonly<Record<keyof typeof formEn, string>> = {
  ...gaitEs,

  "form.title": "Cómo corres",
  "form.lead":
    "Un vídeo corto de ti corriendo muestra cómo apoyas, te inclinas y te mueves. Se lee en este dispositivo. El vídeo no se envía a ninguna parte.",
  "form.film": "Grabar con este dispositivo",
  "form.pick": "Elegir un vídeo",
  "form.running.locked":
    "No corras ahora para grabarte: tus respuestas hablan en contra de correr. Un vídeo que ya tengas se puede leer.",
  "form.running.not-asked":
    "Primero las preguntas de peligro, y luego correr para un vídeo. Un vídeo que ya tengas se puede leer.",
  "form.running.go": "Ir a las preguntas de peligro",
  "form.can": "Qué puede decir un vídeo",
  "form.can.1": "Pasos por minuto, y la izquierda frente a la derecha.",
  "form.can.2": "Dónde apoya el pie, cómo se dobla la rodilla, cuánto se inclina el tronco, cuánto rebotas.",
  "form.can.3": "Cambios: la misma vista grabada otra vez unas semanas después.",
  "form.cannot": "Qué no puede",
  "form.cannot.1": "Ver tu columna, tus músculos o tu dolor.",
  "form.cannot.2": "Decir por qué te duele la espalda. Ningún número de un vídeo lo hace por sí solo.",
  "form.cannot.3":
    "Comparar vídeos con la cámara en sitios distintos. Los cambios de menos de 10 grados son ruido.",
  "form.earlier": "Vídeos anteriores",
  "form.earlier.open": "{{day}}, desde {{view}}",
  "form.earlier.cadence": "{{cadence}} pasos por minuto",
  "form.begun.title": "Se estaba leyendo un vídeo",
  "form.begun.pick": "Elige {{name}} otra vez: sigue donde se quedó.",
  "form.begun.recording": "Tu grabación sigue aquí. Sigue donde se quedó.",
  "form.begun.go": "Seguir",
  "form.begun.drop": "Olvidarlo",
  "form.begun.other": "Ese es otro vídeo. Elige el que se empezó, u olvídalo y empieza de nuevo.",

  "form.guide": "Cómo grabar",
  "form.guide.lead": "Un buen vídeo se prepara en un minuto. Esto es lo que más cambia.",
  "form.guide.side": "De lado",
  "form.guide.side.how":
    "La cámara, a 3 o 5 metros y en ángulo recto con el camino. La cabeza y los pies se quedan en la imagen con algo de sitio.",
  "form.guide.rear": "Por detrás",
  "form.guide.rear.how": "Ponte justo detrás, a 3 o 5 metros. En una cinta, guarda una distancia segura.",
  "form.guide.height": "A la altura de la cadera, recto",
  "form.guide.height.how":
    "Pon el teléfono sobre algo firme a la altura de tus caderas. Un teléfono torcido cuenta como inclinación.",
  "form.guide.light": "Luz, y desde delante",
  "form.guide.light.how":
    "La luz del día es la mejor. Evita el sol detrás de ti: el cuerpo se vuelve una sombra.",
  "form.guide.clothes": "Ropa ajustada",
  "form.guide.clothes.how":
    "Los pantalones anchos y las chaquetas tapan caderas y rodillas. Las piernas deben distinguirse del fondo.",
  "form.guide.rail": "Nada delante",
  "form.guide.rail.how":
    "Ninguna barra, banco ni persona entre la cámara y quien corre, sobre todo ante las caderas.",
  "form.guide.frames": "60 imágenes por segundo",
  "form.guide.frames.how":
    "Elige 60 o más en la cámara. Sin cámara lenta, y 10 pasos o más: unos 4 segundos.",

  "form.view": "¿Desde dónde se grabó?",
  "form.view.side": "De lado",
  "form.view.rear": "Por detrás",
  "form.view.side.seen": "un lado",
  "form.view.rear.seen": "atrás",

  "form.about": "Sobre este vídeo",
  "form.about.lead": "Todo esto es opcional. Con tu altura, las longitudes se muestran en centímetros.",
  "form.height": "Tu altura",
  "form.height.problem": "Escribe una altura de 90 a 250 cm.",
  "form.speed": "A qué velocidad corriste",
  "form.speed.hint": "Vacío: lo que diga tu reloj, cuando había una carrera a esa hora.",
  "form.speed.problem": "Escribe una velocidad de 2 a 40 km/h.",
  "form.where": "Dónde corriste",
  "form.where.outside": "Por el suelo",
  "form.where.treadmill": "Cinta",
  "form.slow": "Cámara lenta",
  "form.slow.hint": "Cuántas veces más lento que la realidad va el vídeo. Vacío: a su velocidad.",
  "form.slow.problem": "Escribe un número de 1 a 32.",
  "form.how": "Cómo se lee",
  "form.model": "Cuidado",
  "form.model.heavy": "Con cuidado",
  "form.model.full": "Rápido",
  "form.model.hint": "Con cuidado tarda unas cuatro veces más y lee mejor las rodillas y los pies.",
  "form.graphics": "Usar la tarjeta gráfica",
  "form.graphics.hint":
    "Más rápido en algunos dispositivos; aún no comparado con la manera habitual. Donde no se puede usar, se toma la habitual.",
  "form.graphics.none": "Aquí no se puede usar la tarjeta gráfica: el vídeo se lee de la manera habitual.",
  "form.read": "Leer este vídeo",
  "form.other": "Otro vídeo",

  "form.loading": "Preparando el modelo: {{done}} de {{total}} MB",
  "form.loading.once": "Hace falta una sola vez. Luego se queda en este dispositivo.",
  "form.looking": "Buscando la mejor parte del vídeo",
  "form.reading": "Leyendo cómo te mueves",
  "form.reading.frames": "{{done}} de {{total}} imágenes",
  "form.reading.left": "quedan unos {{left}}",
  "form.reading.reload": "Puedes recargar esta página: sigue donde se quedó.",
  "form.cancel": "Dejar de leer",
  "form.figure": "La figura hallada en la última imagen",

  "form.choose": "¿Cuál eres tú?",
  "form.choose.lead": "Hay varias personas en la imagen. Toca la que hay que medir.",
  "form.choose.person": "Persona {{number}}, desde la izquierda",
  "form.choose.picture": "La imagen con las personas que hay en ella",

  "form.result": "Lo que se midió",
  "form.result.steps": "{{steps}} pasos, grabados desde {{view}}",
  "form.result.none": "Este vídeo no se midió",
  "form.refused.slow": "Va {{factor}} veces más lento: medirlo así",
  "form.refused.nothing-kept": "No se guardó nada de este vídeo.",
  "form.refused.did-run": "¿Corrías en él?",
  "form.refused.did-run.lead": "Entonces mira desde dónde se grabó. El vídeo se vuelve a medir al momento.",
  "form.result.noise":
    "Los cambios de menos de 10 grados entre dos vídeos son ruido. Ningún número de aquí explica por sí solo un dolor de espalda.",
  "form.result.few":
    "Pocos pasos: cada número es aproximado. Graba diez pasos o más para números más seguros.",
  "form.camera-moves":
    "La cámara se movió mientras corrías, y su movimiento está mezclado en algunos números. La próxima vez pon el teléfono sobre algo firme.",
  "form.camera-may-move":
    "Te quedas en el centro de la imagen. En una cinta es lo normal; si alguien te acompañó con el teléfono, su temblor está en algunos números.",
  "form.unit.steps/min": "pasos/min",
  "form.unit.deg": "°",
  "form.unit.%": "%",
  "form.unit.% of leg": "% de pierna",
  "form.unit.cm": "cm",
  "form.unit.ms": "ms",
  "form.unit.body weights": "× peso",
  "form.cm": "{{cm}} cm",
  "form.keep": "Guardar esta medida",
  "form.keep.lead":
    "Se guardan los puntos de tus articulaciones y estos números, con tus otros datos en este ordenador.",
  "form.keep.video": "Guardar también el vídeo, solo en este navegador",
  "form.keep.video.failed": "La medida está guardada. No había sitio para el vídeo.",
  "form.kept": "Guardado. Graba otra vez en unas semanas desde el mismo sitio, para comparar.",
  "form.drop": "No guardarlo",
  "form.dropped": "No se ha guardado nada.",
  "form.speed.from-run": "Velocidad {{speed}}, de tu reloj",
  "form.speed.told": "Velocidad {{speed}}, como dijiste",
  "form.delete": "Borrar este vídeo",
  "form.delete.sure": "Se van los puntos, los números y el vídeo guardado. No se puede deshacer.",
  "form.delete.go": "Borrarlo",
  "form.deleted": "El vídeo ya no está.",
  "form.back": "Todos los vídeos",

  "form.problem.not-a-video":
    "Este archivo no es un vídeo que sepamos leer. No se ha cambiado nada. Elige un MP4, MOV o WebM.",
  "form.problem.no-decoder":
    "Este navegador no puede leer vídeo {{codec}}. Pon el teléfono a grabar en H.264 (en un iPhone: Ajustes, Cámara, Formatos, Más compatible) y graba otra vez.",
  "form.problem.no-frames": "Este vídeo no contiene ninguna imagen.",
  "form.problem.nobody-seen":
    "No se vio a nadie en este vídeo. Graba a una sola persona, entera en la imagen, con buena luz.",
  "form.problem.models-not-reached":
    "No se pudo traer del programa de tu ordenador el modelo que halla el cuerpo. Ponlo en marcha y prueba otra vez.",
  "form.problem.models-damaged": "El modelo que halla el cuerpo está dañado. Vuelve a instalar el programa.",
  "form.problem.models-not-started":
    "El modelo que halla el cuerpo no pudo arrancar en este navegador. Prueba con uno más nuevo, como Chrome, Edge, Firefox o Safari de este año.",

  "form.camera": "Grábate",
  "form.camera.lead": "La imagen se queda en este dispositivo. Graba cuando la lista de abajo esté limpia.",
  "form.camera.waiting": "Esperando la cámara",
  "form.camera.refused":
    "Aquí no se puede usar la cámara. Permítela en la barra de direcciones del navegador, o elige un vídeo.",
  "form.camera.none": "No se encontró ninguna cámara. Elige un vídeo.",
  "form.camera.preview": "Lo que ve la cámara. Toca a quien corre cuando haya varias personas.",
  "form.camera.start": "Empezar a grabar",
  "form.camera.start-anyway": "Grabar de todos modos",
  "form.camera.stop": "Parar",
  "form.camera.recording": "Grabando: {{seconds}} s",
  "form.camera.good": "Buena vista. Pasa corriendo, o sigue corriendo en la cinta.",
  "form.camera.back": "Volver",
  "form.camera.turn": "Usar la otra cámara",
  "form.fault.nobody": "Aún no hay nadie en la imagen. Entra en ella, a 3 o 5 metros.",
  "form.fault.several-people": "Hay más de una persona en la imagen. Toca a quien corre.",
  "form.fault.too-dark": "Está demasiado oscuro. Enciende una luz, o graba hacia el lado claro.",
  "form.fault.too-few-frames":
    "La cámara da {{rate}} imágenes por segundo. Elige 60 en sus ajustes, o graba con la aplicación de la cámara.",
  "form.fault.head-cut": "La cabeza queda cortada. Ponte más lejos o sube el teléfono.",
  "form.fault.feet-cut": "Los pies quedan cortados. Ponte más lejos o baja el teléfono.",
  "form.fault.side-cut": "Parte del cuerpo queda fuera. Gira la cámara hacia quien corre.",
  "form.fault.too-far": "Quien corre se ve pequeño. Ponte más cerca: de 3 a 5 metros.",
  "form.fault.not-square": "La cámara no está en ángulo recto. Debería ver a quien corre de lado.",
  "form.fault.not-from-behind": "La cámara no ve la espalda. Ponte justo detrás de quien corre.",
};
