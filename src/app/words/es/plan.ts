import type { PlanWordKey } from "../plan-en.ts";

// What the product says about a plan, in Spanish. Not yet reviewed by a clinician.

export const planEs: Readonly<Record<PlanWordKey, string>> = {
  "phase.settle": "Calmar",
  "phase.settle.about": "Sigue moviéndote con suavidad y deja que se calme. Por ahora, sin correr.",
  "phase.build": "Fortalecer",
  "phase.build.about": "Gana fuerza, primero en las piernas, y vuelve a correr paso a paso.",
  "phase.return": "Volver",
  "phase.return.about": "Vuelve a sumar carrera, con un día de descanso entre carreras.",
  "phase.maintain": "Mantener",
  "phase.maintain.about":
    "Conserva lo que tienes: andar, dos sesiones de fuerza por semana y ningún salto brusco.",
  "phase.persistent": "Dolor que dura",
  "phase.persistent.about":
    "Un dolor que dura más de doce semanas necesita un plan más amplio: actividad que puedas mantener, fuerza, sueño, estrés y alguien que lo mire contigo.",

  "phase-reason.first-day": "El dolor empezó hoy. Las primeras 72 horas son para calmar.",
  "phase-reason.first-72-hours": "El dolor empezó hace {{days}}. Las primeras 72 horas son para calmar.",
  "phase-reason.flare":
    "Ha rebrotado: más de 3 sobre 10 y al menos dos puntos más que tu mejor día de la semana anterior. Tres días para calmar.",
  "phase-reason.pain-to-six-weeks":
    "El dolor empezó hace {{days}}. Hasta las seis semanas es tiempo de fortalecer.",
  "phase-reason.start-of-pain-not-known":
    "No sabemos cuándo empezó el dolor, así que el plan sube con cuidado. Dinos el día para que encaje mejor.",
  "phase-reason.running-again":
    "Tus dos últimas carreras fueron bien y las mañanas siguientes no fueron peores.",
  "phase-reason.six-to-twelve-weeks":
    "El dolor empezó hace {{days}}: de seis a doce semanas es tiempo de recuperación.",
  "phase-reason.over-twelve-weeks": "El dolor empezó hace {{days}}: ha durado más de doce semanas.",
  "phase-reason.recovered": "Llevas una semana sin dolor.",
  "phase-reason.said-to-be-gone": "Nos dijiste que el dolor ya no está.",

  "change.phase-changed": "El plan ha pasado a otra fase.",
  "change.worse-next-morning":
    "A la mañana siguiente estaba peor, así que no hay carrera ese día ni el siguiente, la mitad de los ejercicios en los dos, y después la mitad de la distancia.",
  "change.pain-in-run":
    "El dolor pasó del límite en una carrera, así que no hay carrera ese día ni el siguiente, la mitad de los ejercicios en los dos, y después la mitad de la distancia.",
  "change.exercise-harder": "Dos sesiones seguidas fueron bien, así que este ejercicio sube un escalón.",
  "change.exercise-easier":
    "Dolió, o estaba peor a la mañana siguiente, así que este ejercicio baja un escalón.",
  "change.run-walk-step-up":
    "Dos sesiones seguidas fueron bien, así que el siguiente paso es {{run}} corriendo y {{walk}} andando.",
  "change.run-walk-step-back":
    "Una sesión no fue bien, así que es un paso atrás: {{run}} corriendo y {{walk}} andando.",
  "change.longest-run-may-grow":
    "Tus dos últimas carreras fueron bien, así que la más larga puede crecer hasta una décima parte.",
  "change.no-growth-until-known":
    "La carrera más larga se queda como está hasta saber que dos seguidas fueron bien.",
  "change.back-after-days-off": "Después de unos días sin correr, las primeras carreras son más cortas.",
  "change.start-again-after-break":
    "No hubo ninguna carrera en los últimos 30 días, así que se empieza otra vez alternando correr y andar.",

  "no-run.running-locked":
    "Sin correr hasta que alguien cualificado lo haya mirado. Moverte con suavidad puede seguir.",
  "no-run.bone-not-assessed":
    "No está descartado un hueso sobrecargado. Sin correr hasta que se examine, y anda solo mientras no duela nada.",
  "no-run.pregnancy-or-birth":
    "Sin correr en el embarazo hasta que un profesional sanitario esté de acuerdo, ni en las doce semanas después de un parto, y entonces solo tras una revisión del suelo pélvico.",
  "no-run.fracture-not-assessed":
    "Sin correr en el año siguiente a la rotura de un hueso de la columna o la pelvis hasta que un profesional sanitario lo permita.",
  "no-run.pregnancy-not-known":
    "Sin correr mientras no se sepa si estás en el embarazo o diste a luz hace poco. Responde esa pregunta.",
  "no-run.fracture-not-known":
    "Sin correr mientras no se sepa si te rompiste un hueso de la columna o la pelvis en el último año. Responde esa pregunta.",
  "no-run.settling": "Sin correr mientras se calma. Andar es bueno.",
  "no-run.pain-too-high":
    "El dolor está por encima del límite para correr. Anda en su lugar, y vuelve a anotar mañana.",
  "no-run.pain-not-known": "Dinos cuánto te duele ahora; entonces podemos decir si correr.",
  "no-run.bone-needs-no-impact-yet":
    "Después de un hueso sobrecargado en la parte baja de la espalda, primero van seis semanas sin impacto.",
  "no-run.walk-thirty-minutes-first":
    "Primero anda media hora sin ningún dolor, y anótalo. Después puede empezar alternar correr y andar.",

  "notice.no-running-now": "Por ahora no hay carrera en este plan.",
  "notice.gentle-movement-only": "Solo movimiento suave, hasta que alguien cualificado lo haya mirado.",
  "notice.heat-helps-early":
    "El calor alivia el dolor de espalda reciente en los estudios. Úsalo en cualquier momento, por comodidad.",
  "notice.cold-by-preference": "El frío es cuestión de gusto: hay poca investigación.",
  "notice.medicines-ask-first":
    "Antes de tomar un calmante, pregunta en la farmacia, sobre todo con problemas de riñón, estómago o corazón, en el embarazo, o con anticoagulantes.",
  "notice.medicines-not-in-long-runs":
    "Nada de antiinflamatorios antes ni durante carreras largas o con calor, o con falta de líquido: el daño al riñón fue más frecuente con ellos.",
  "notice.paracetamol-alone-not-enough":
    "El paracetamol solo no se aconseja como tratamiento del dolor de espalda.",
  "notice.minutes-a-day-assumed":
    "Hemos supuesto {{minutes}} al día para los ejercicios. Dinos cuánto tiempo tienes.",
  "notice.no-minutes-for-exercises":
    "Dijiste que no hay tiempo para ejercicios, así que no hay ninguno. Andar y aliviar se quedan.",
  "notice.equipment-assumed": "Hemos supuesto sitio en el suelo y una silla firme. Dinos qué tienes a mano.",
  "notice.exercises-need-answers":
    "Algunos ejercicios quedan fuera porque aún no sabemos si te convienen. Unas respuestas los traen.",
  "notice.no-leg-exercise-suits":
    "Con lo que sabemos no conviene ningún ejercicio de piernas. Responde las preguntas abiertas, o pídele uno a un fisioterapeuta.",
  "notice.leg-strength-first":
    "Primero las piernas: entrenarlas fue lo que más mejoró la carrera en un ensayo con corredores con dolor de espalda.",
  "notice.legs-by-other-exercises":
    "Las sentadillas, zancadas y subidas al escalón no convienen ahora, así que otros ejercicios cargan piernas y caderas.",
  "notice.zero-pain-after-bone-stress":
    "Después de un hueso sobrecargado la regla es más estricta: ningún dolor antes, durante ni después de correr.",
  "notice.full-return-takes-weeks":
    "Volver del todo a correr después de un hueso sobrecargado suele llevar tres meses o más, y la palabra del profesional sanitario va antes que este plan.",
  "notice.physiotherapy-at-two-weeks":
    "Empezó hace {{days}} y no está claramente mejor. Tras dos semanas aconsejamos un fisioterapeuta.",
  "notice.assessment-at-six-weeks": "Empezó hace {{days}} y no está claramente mejor. Haz que lo examinen.",
  "notice.persistent-path":
    "Ha durado {{days}}. Haz que lo miren si nadie lo ha hecho, y cuenta con un plan más amplio que solo ejercicios.",
  "notice.physiotherapy-when-stopping-life":
    "Te impide el día a día o dormir. Ve a un médico o fisioterapeuta en pocos días.",
  "notice.median-recovery":
    "En un estudio grande, la mitad de las personas había vuelto al día a día en {{disability}} y estaba sin dolor en {{pain}}; {{year}} se había recuperado al año. Eran pacientes de consultas generales, no corredores.",
  "notice.recurrence-is-common":
    "El dolor de espalda vuelve en un año a entre {{least}} y {{most}} de las personas. El ejercicio junto con saber de ello lo reduce.",
  "notice.no-promise":
    "No prometemos nada: una aplicación probada, con consejos para cada persona, tuvo un efecto pequeño.",
  "notice.single-run-bound":
    "Ninguna carrera de más de {{bound}}: una décima parte más que la más larga de tus últimos 30 días, {{longest}}. Las carreras que dolieron y los saltos bruscos no cuentan.",
  "notice.bound-not-known":
    "Ninguna carrera de los últimos 30 días dice hasta dónde estás acostumbrado, así que se empieza desde el principio.",
  "notice.bound-from-painful-runs":
    "Todas las carreras de los últimos 30 días dolieron o fueron saltos, así que ninguna puede ser más larga que la más corta de ellas, {{bound}}.",
  "notice.doubtful-run-sets-no-bound":
    "Entre tus últimos 30 días hay una carrera de {{distance}}: más de {{times}} veces lo que sueles correr en esas semanas, o más rápida de lo que corre nadie. Puede ser cierta, y puede ser un error. Tu límite no sube por ella hasta que digas en su página qué distancia fue.",
  "notice.hills-bounded":
    "Ninguna carrera con más de {{descent}} de bajada: una décima parte más que el máximo de tus últimos 30 días.",
  "notice.flat-only": "Por ahora, terreno llano.",
  "notice.rest-days": "Carreras en siete días seguidos: como mucho {{runs}}. Los otros días son sin correr.",
  "notice.easy-effort-only":
    "Todas las carreras son suaves: puedes hablar con frases enteras. Sin esprints mientras la espalda esté en duda.",
  "notice.running-not-harmful":
    "Correr no daña una espalda sana. La pausa es por lo que duele ahora, no porque correr sea malo para ella.",
  "notice.cadence-drill-offered":
    "Dabas menos pasos por minuto de lo habitual en ti. Algunos pasos más pueden bajar la carga; ningún ensayo muestra que alivie el dolor de espalda. Di si quieres probarlo.",
  "notice.cadence-drill-on":
    "Unos minutos de pasos algo más rápidos son parte de algunas carreras suaves. Déjalos si la pantorrilla o el tendón de Aquiles duelen más de 3 sobre 10.",
  "notice.sleep-matters":
    "Dormir mal va junto con el dolor de espalda. Merece tanto cuidado como un ejercicio.",
  "notice.stress-and-breathing":
    "El estrés va junto con el dolor de espalda. Unos minutos de respiración lenta son parte del plan.",
  "notice.worry-and-damage":
    "Aquí el dolor rara vez es señal de daño, y la preocupación frena la recuperación. Moverse es seguro dentro de las reglas de este plan.",
  "notice.fuel-and-fluid":
    "Come y bebe lo suficiente para lo que corres. Es bueno para ti; que ayude a una espalda no está demostrado.",
  "notice.shoes-worn":
    "Tus zapatillas han hecho mucho camino. Muchos las cambiarían ya, aunque las zapatillas viejas no se han unido al dolor de espalda.",
  "notice.shoes-changed": "Has cambiado de zapatillas. Alterna el par viejo y el nuevo durante unas semanas.",
  "notice.shoes-comfort-first": "Elige las zapatillas por comodidad.",
  "notice.maintain-two-strength-sessions":
    "Andar, dos sesiones de fuerza por semana y conocer tus límites lo mantienen lejos más tiempo en los estudios.",
  "notice.heart-kidney-stomach-ask-first":
    "Con problemas de riñón, estómago o corazón, pregunta a tu médico antes de un esfuerzo duro y antes de cualquier calmante.",
  "notice.under-18-with-an-adult":
    "Repasa este plan con tu madre, tu padre o un tutor, y enséñaselo a quien te miró la espalda.",
  "notice.direction-matched":
    "La prueba mostró qué movimiento alivia tu espalda, así que los ejercicios de ese tipo van primero. La investigación no es unánime.",
  "notice.direction-test-would-help":
    "Por ahora todos los ejercicios son neutros. Una prueba corta de inclinarte y arquearte puede mostrar si algo de eso alivia.",
  "notice.ordinary-soreness":
    "Parece agujetas normales después de más de lo habitual: lo peor en tres días, y pasado en una semana.",
  "notice.dangers-asked-at-phase-start": "Empieza una nueva fase: repasa una vez más las señales de peligro.",

  "relief.heat": "Calor en la espalda un cuarto de hora, tantas veces como siente bien",
  "relief.easy-positions": "Una postura que alivie, como tumbarte con las piernas apoyadas en una silla",
  "relief.change-position": "Cambia de postura a menudo; ninguna es mala durante un buen rato",
  "relief.short-walks": "Paseos cortos y suaves a lo largo del día",
  "relief.slow-breathing": "Unas respiraciones lentas cuando se tense",

  "gate.pain-before-at-most": "Corre solo si el dolor antes es de {{pain}} sobre 10 o menos.",
  "gate.no-limp": "Corre solo si andas sin cojear.",
  "gate.stop-above": "Para y vuelve andando si sube de {{pain}} sobre 10.",
  "gate.stop-if-sharp": "Para si se vuelve punzante o baja a una pierna.",
  "gate.next-only-if-not-worse-after-24-h": "Vuelve a correr solo si a las 24 horas no está peor.",

  "advice.no-bracing-while-running": "Apréndelo tumbado; no aprietes el vientre mientras corres.",
  "advice.upright-bicycle": "En la bicicleta, siéntate erguido si inclinarte duele.",
  "advice.no-breaststroke": "Nada de braza si arquearte duele.",
  "advice.only-free-of-pain": "Solo mientras no duela nada.",
  "advice.keep-breathing": "Sigue respirando mientras aguantas.",

  "move.not-in-plan": "Ese día no está en el plan.",
  "move.nothing-to-move": "Ese día no hay carrera.",
  "move.day-is-taken": "Ese día ya hay una carrera.",
  "move.needs-a-day-between": "Por ahora tiene que haber un día sin correr entre dos carreras.",
  "move.too-many-runs": "Serían más carreras en siete días de las que permite el plan.",
  "move.above-bound": "Para ese día el límite de una carrera es menor que esta.",
  "move.too-early":
    "Tu espalda tiene primero tiempo para calmarse, así que ese día es demasiado pronto para correr.",

  "needs-triage.pain-7-or-more": "Has anotado un dolor de 7 o más. Repasa primero las señales de peligro.",
  "needs-triage.new-leg-symptom":
    "Has anotado algo nuevo en una pierna. Repasa primero las señales de peligro.",
  "needs-triage.phase-starts": "Empieza una nueva fase. Repasa primero las señales de peligro.",
  "needs-triage.something-changed": "Algo ha cambiado. Repasa primero las señales de peligro.",
  "needs-triage.not-sure-answered": "Una señal de peligro se respondió con «no lo sé». Repásala primero.",
  "needs-triage.a-week-with-pain": "Ha pasado una semana con dolor. Repasa otra vez las señales de peligro.",

  "outcome.worse": "peor en una medida que importa",
  "outcome.too-small-to-tell": "un cambio demasiado pequeño para saberlo",
  "outcome.small": "mejor en una medida pequeña que importa",
  "outcome.medium": "mejor en una medida que importa",
  "outcome.large": "mucho mejor",
  "outcome.recovered": "sin dolor",

  "checkpoint.two-weeks": "Dos semanas: si para entonces no está mejor, ve a un fisioterapeuta.",
  "checkpoint.six-weeks": "Seis semanas: si para entonces no está claramente mejor, haz que lo examinen.",
  "checkpoint.twelve-weeks": "Doce semanas: si sigue ahí, toca un plan más amplio.",

  "run.run-walk": "{{repeats}} veces: {{run}} corriendo, {{walk}} andando",
  "run.easy": "Carrera suave, {{distance}}",
  "run.longest": "La carrera más larga de la semana, suave, {{distance}}",
  "run.none": "Sin correr",
  "run.warm-up": "Primero {{minutes}} de balanceos de pierna y ejercicios suaves",
  "run.warm-up-easier": "Primero {{minutes}} andando a buen paso",
  "run.at-most": "Nunca más de {{bound}} en total",
  "run.descent-at-most": "Como mucho {{descent}} de bajada",
  "run.flat": "En terreno llano",
  "run.cadence": "Durante {{minutes}}, a ritmo suave, da {{target}} en lugar de tus {{own}}",
  "exercise.each-side": "por cada lado",
  "exercise.easier": "La forma más fácil",
  "exercise.harder": "La forma más difícil",
  "dose.unproven": "La cantidad es práctica habitual, sin demostrar.",
  "product-choice": "Ningún estudio lo fija: es una elección de este producto.",
};
