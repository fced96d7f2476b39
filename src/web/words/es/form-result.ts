import type { formResultEn } from "../form-result-en.ts";

// What the screen of one measured clip says, with comparing two and all of them over time, in Spanish.
// Not yet reviewed by a clinician.

export const formResultEs: Readonly<Record<keyof typeof formResultEn, string>> = {
  "form.out.nothing":
    "Nada destaca en este vídeo: lo que se vio está dentro de lo que muestran corredores como tú.",
  "form.out.few":
    "Solo se vieron {{steps}} pasos. Con menos de {{needed}} no se puede decir que algo destaque.",
  "form.out.uneven.left": "Tus pasos izquierdos duran un {{percent}}\u00a0% más que los derechos.",
  "form.out.uneven.right": "Tus pasos derechos duran un {{percent}}\u00a0% más que los izquierdos.",
  "form.out.ahead":
    "El pie apoya más por delante que en tu vídeo anterior: la espinilla se inclina hacia atrás {{after}} grados, no {{before}}.",
  "form.out.changed": "{{measure}}: ha cambiado desde el {{day}}, de {{before}} a {{after}}.",
  "form.out.sure": "Seguridad: {{confidence}}, con {{steps}} pasos.",
  "form.out.little": "Ningún número de un vídeo explica un dolor de espalda. Como mucho suma un poco.",

  "form.play.title": "Paso a paso",
  "form.play.none": "No se pudieron leer los puntos de este vídeo, así que no hay imagen.",
  "form.play.picture": "Quien corre en {{place}}",
  "form.play.contact": "Apoyo {{at}} de {{count}}",
  "form.play.contact.left": "Apoyo {{at}} de {{count}}, izquierdo",
  "form.play.contact.right": "Apoyo {{at}} de {{count}}, derecho",
  "form.play.between": "Entre los apoyos {{from}} y {{to}} de {{count}}",
  "form.play.slider": "Lugar del vídeo, por apoyos",
  "form.play.before": "Apoyo anterior",
  "form.play.after": "Apoyo siguiente",
  "form.play.before.short": "Anterior",
  "form.play.after.short": "Siguiente",
  "form.play.slowly": "Ver despacio",
  "form.play.pause": "Pausa",
  "form.play.hint":
    "Un apoyo es el momento en que un pie llega al suelo. Las flechas del teclado van de uno al siguiente.",
  "form.play.drawn":
    "Dibujado con los puntos de tus articulaciones. El vídeo no se guardó en este navegador.",
  "form.play.video": "Tu vídeo, guardado solo en este navegador, con lo que se halló en él.",
  "form.play.near": "El brazo y la pierna más cerca de la cámara se ven más marcados.",

  "form.curves.title": "Cómo se mueven tus articulaciones en un ciclo",
  "form.curves.lead":
    "Cada línea es tu ciclo medio de dos pasos, desde que un pie apoya hasta que apoya otra vez. La banda es cuánto se diferencian los ciclos.",
  "form.curves.none": "Se vieron muy pocos ciclos para una media.",
  "form.curves.rear": "Por detrás no se ve cuánto te doblas ni te inclinas.",
  "form.curve.hip": "Cadera",
  "form.curve.hip.means": "Muslo por delante de la vertical, en grados",
  "form.curve.knee": "Rodilla",
  "form.curve.knee.means": "Doblada, cero es recta, en grados",
  "form.curve.ankle": "Tobillo",
  "form.curve.ankle.means": "Punta hacia la espinilla, en grados",
  "form.curve.trunk": "Tronco",
  "form.curve.trunk.means": "Inclinado hacia delante, en grados",
  "form.curve.pelvis": "Pelvis",
  "form.curve.pelvis.means": "Inclinación, en grados",
  "form.curve.left": "izq.",
  "form.curve.right": "der.",
  "form.curve.both": "las dos",
  "form.curve.lands": "apoya",
  "form.curve.leaves": "se levanta",
  "form.curve.lands-again": "apoya otra vez",
  "form.curve.picture":
    "{{joint}} en el ciclo medio: {{side}} entre {{low}} y {{high}} grados, de {{strides}} ciclos.",
  "form.curves.table": "Las curvas en números",
  "form.curve.part": "Parte del ciclo",
  "form.curve.of": "{{joint}}, {{side}}",

  "form.run.which": "¿En qué carrera se grabó?",
  "form.run.several":
    "Más de una grabación encaja con la hora del vídeo. Con la buena, la velocidad y el reloj se ponen a su lado.",
  "form.run.perhaps":
    "Esta carrera encaja con la hora del vídeo, pero no sin duda. Si es ella, la velocidad y el reloj se ponen a su lado.",
  "form.run.none": "Ninguna de estas",
  "form.run.known": "Grabado en tu carrera: {{run}}.",
  "form.run.none-of-them": "No se grabó en ninguna de tus carreras guardadas.",
  "form.run.change": "Cambiar la carrera",

  "form.measures.title": "Los números",
  "form.measures.readable": "Lo que se puede leer por sí solo",
  "form.measures.trend": "Solo para comparar vídeos grabados igual ({{count}})",
  "form.col.measure": "Medida",
  "form.col.value": "Valor",
  "form.col.sides": "Izquierda y derecha",
  "form.col.sure": "Seguridad",
  "form.measures.shared": "Vale para cada uno de estos números: {{doubts}}",
  "form.col.moves": "Qué más la mueve",
  "form.col.change": "Cambio",
  "form.col.before": "Antes",
  "form.col.after": "Después",
  "form.measure.error": "± {{error}}",
  "form.measure.from": "de {{steps}} pasos",
  "form.measure.sides": "{{left}} izquierda, {{right}} derecha",
  "form.measure.band.others": "Visto en otros: de {{from}} a {{to}}. No es una meta.",
  "form.measure.band.own": "Habitual para tu velocidad y altura: de {{from}} a {{to}}",
  "form.measure.error-means":
    "El número tras ± es el error estándar entre tus pasos: solo el azar. No sabe nada de la cámara ni del modelo.",

  "form.watch.title": "Junto a tu reloj",
  "form.watch.table": "Vídeo y reloj, medida por medida",
  "form.watch.lead":
    "Los mismos momentos de la carrera, a {{speed}}. El vídeo y el reloj miran desde sitios distintos del cuerpo, así que una diferencia constante no dice nada.",
  "form.watch.lead.no-speed":
    "Los mismos momentos de la carrera. El vídeo y el reloj miran desde sitios distintos del cuerpo, así que una diferencia constante no dice nada.",
  "form.watch.none":
    "Ningún reloj grabó los momentos de este vídeo, así que no hay nada que poner a su lado.",
  "form.watch.nothing": "El reloj estaba en marcha, pero no grabó nada de lo que muestra el vídeo.",
  "form.watch.only-usual":
    "Ningún reloj grabó los momentos de este vídeo. A su lado está lo que el tuyo suele decir a {{speed}}, el valor central de tres carreras o más de las seis semanas anteriores.",
  "form.watch.usual": "Lo habitual",
  "form.watch.run": "Abrir la carrera",
  "form.watch.clip": "Vídeo",
  "form.watch.watch": "Reloj",
  "form.watch.cadence": "Cadencia",
  "form.watch.contact-time": "Tiempo en el suelo",
  "form.watch.vertical-oscillation": "Arriba y abajo",
  "form.watch.step-length": "Longitud del paso",
  "form.watch.contact-balance": "En el pie izquierdo",

  "form.back.title": "Leído pensando en una espalda que duele",
  "form.back.lead":
    "De ninguna medida de la forma de correr se sabe que cause dolor de espalda. De cada una se sabe poco, y nada de aquí cuenta más que un poco.",
  "form.back.grade.weak": "pruebas débiles",
  "form.back.grade.mechanism-only": "solo una idea",
  "form.back.grade.none": "no se ve relación",
  "form.back.cadence":
    "En un estudio pequeño, los corredores con dolor de espalda daban cinco pasos menos por minuto. Lo que cuenta es tu propia cadencia a la misma velocidad.",
  "form.back.over-stride":
    "Apoyar muy por delante es frenar más en cada paso. No hay límite: solo se puede leer tu propio cambio.",
  "form.back.shank-angle":
    "Una espinilla inclinada hacia atrás va con más frenado. Ningún ángulo es un límite. Solo decimos que puede sumar a la carga cuando se inclina más de diez grados más que en tu propio vídeo anterior a la misma velocidad.",
  "form.back.trunk-pelvis-angle":
    "Un vídeo de lado no ve la pelvis: aquí la cadera y la zona lumbar se estiran juntas. No mide una espalda arqueada.",
  "form.back.trunk-lean":
    "Los corredores se inclinan entre −2 y 25 grados. De ninguna inclinación se sabe que sea mala para la espalda.",
  "form.back.step-time-asymmetry":
    "Los pasos desiguales pueden venir del dolor tanto como sumar a él. Un cambio repentino junto con dolor merece contarse a un profesional.",
  "form.back.knee-flexion-peak":
    "Una rodilla que se dobla poco amortigua menos cada apoyo. No se mostró relación con el dolor de espalda.",
  "form.back.hip-extension":
    "No dice nada de flexores de la cadera cortos, y no se mostró relación con el dolor de espalda.",
  "form.back.vertical-oscillation":
    "Cuánto rebotas no se relacionó con el dolor de espalda. Mira solo tu propia tendencia.",
  "form.back.contact-time":
    "No se conoce relación con el dolor de espalda. Mira solo tu propia tendencia a la misma velocidad.",
  "form.back.pelvic-drop":
    "Tiene que ver con lesiones de pierna. Con dolor de espalda no se halló diferencia, y un teléfono yerra tanto como la señal.",
  "form.back.trunk-sway": "Los grupos se diferenciaban en dos milímetros, que ningún teléfono puede ver.",
  "form.back.step-width": "Los grupos se diferenciaban demasiado poco para que lo vea un teléfono.",
  "form.back.to-why": "Verlo entre las causas",
  "form.back.sources": "En qué se apoya",
  "form.back.more": "Medidas sin relación con el dolor de espalda ({{count}})",

  "form.compare.link": "Comparar con otro vídeo",
  "form.compare.title": "Antes y después",
  "form.compare.lead": "Dos vídeos, paso a paso sobre el mismo pie.",
  "form.compare.before": "Antes",
  "form.compare.after": "Después",
  "form.compare.option": "{{day}}, desde {{view}}, {{steps}} pasos",
  "form.compare.need-two": "Hacen falta dos vídeos",
  "form.compare.need-two.lead":
    "Graba otra vez en unas semanas, desde el mismo sitio y a la misma velocidad.",
  "form.compare.to-lab": "Grabar un vídeo",
  "form.compare.same": "Es el mismo vídeo dos veces. Elige otro.",
  "form.compare.views": "Uno se grabó de lado y el otro por detrás: sus números no se pueden comparar.",
  "form.compare.doubt.speed-differs":
    "Corriste a velocidades distintas, y eso solo ya cambia la mayoría de los números.",
  "form.compare.doubt.speed-not-known":
    "No se conoce la velocidad de un vídeo, y la velocidad sola ya cambia la mayoría de los números.",
  "form.compare.doubt.one-on-a-treadmill": "Uno se grabó en una cinta, y eso solo ya cambia algunos números.",
  "form.compare.changed": "Lo que cambió más que el ruido",
  "form.compare.changed.none": "Nada cambió más de lo que difiere grabar dos veces.",
  "form.compare.perhaps": "Quizá cambió",
  "form.compare.perhaps.lead":
    "Más que el azar, pero en números que no se leen por sí solos, o en vídeos que no se parecen.",
  "form.compare.noise": "No más que ruido ({{count}})",
  "form.compare.noise.lead":
    "Los ángulos que difieren 10 grados o menos son ruido entre dos días de grabación.",
  "form.compare.more": "{{amount}} más",
  "form.compare.less": "{{amount}} menos",
  "form.compare.beyond": "el ruido llega hasta {{noise}}",
  "form.compare.no-noise": "muy pocos pasos para conocer el ruido",
  "form.compare.from-to": "{{before}} antes, {{after}} después",

  "form.time.title": "Con el tiempo, junto a la carga y el dolor",
  "form.time.lead": "Vídeos desde el mismo lado a velocidad parecida. Un vídeo es un día, no una tendencia.",
  "form.time.measure": "Qué seguir",
  "form.time.picture":
    "{{measure}} en {{count}} vídeos del {{from}} al {{to}}, sobre la distancia de cada semana y el dolor de cada día.",
  "form.time.week": "{{distance}} en la semana",
  "form.time.pain": "dolor {{pain}}",
  "form.time.key.clip": "tus vídeos",
  "form.time.key.week": "distancia por semana",
  "form.time.key.pain": "dolor, de 0 a 10",
  "form.time.table": "Los vídeos en números",
  "form.time.change.changed": "Del primer al último vídeo cambió más que el ruido: {{difference}}.",
  "form.time.change.perhaps": "Del primer al último vídeo quizá cambió: {{difference}}.",
  "form.time.change.noise": "Del primer al último vídeo no cambió más que el ruido.",
  "form.time.one": "Un vídeo hasta ahora. Con un segundo desde el mismo sitio empieza una línea.",
};
