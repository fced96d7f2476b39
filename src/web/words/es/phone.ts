import type { phoneEn } from "../phone-en.ts";

// The screen "En tu teléfono", in Spanish.

export const phoneEs: Readonly<Record<keyof typeof phoneEn, string>> = {
  "phone.title": "En tu teléfono",
  "phone.lead": "La aplicación en la mano, con tus carreras todavía en este ordenador.",
  "phone.off.lead": "El programa funciona solo para este ordenador. Nada más puede llegar a él.",
  "phone.off.do": "Para usarlo en un teléfono de la misma red, páralo y ponlo en marcha así:",
  "phone.off.command": "npx backstride serve --lan",
  "phone.off.then":
    "Vuelve después a esta pantalla y escanea el código. Solo entran los teléfonos que unas tú.",

  "phone.pair": "Unir un teléfono",
  "phone.pair.show": "Mostrar un código",
  "phone.pair.new": "Mostrar un código nuevo",
  "phone.pair.scan": "Escanéalo con la cámara de tu teléfono",
  "phone.pair.code": "Código para escanear, para {{address}}",
  "phone.pair.once": "Une un solo teléfono, hasta las {{time}}.",
  "phone.pair.over": "Este código ya no vale.",
  "phone.pair.steps": "Qué pasa en el teléfono",
  "phone.pair.step.1": "El teléfono tiene que estar en la misma red que este ordenador.",
  "phone.pair.step.2":
    "Su navegador avisa de que no conoce el certificado. Es lo esperado: solo este ordenador responde por él.",
  "phone.pair.step.3":
    "En el aviso, abre los detalles del certificado y compara la huella SHA-256 con la de esta pantalla. Sigue solo si son iguales.",
  "phone.pair.step.4":
    "Pulsa «Unir este dispositivo». Desde entonces este teléfono entra, hasta que lo quites aquí.",
  "phone.fingerprint": "Huella del certificado (SHA-256)",
  "phone.fingerprint.until": "Vale hasta el {{day}}. Se renueva un mes antes, y el teléfono avisa otra vez.",
  "phone.addresses": "Direcciones de este ordenador",

  "phone.devices": "Dispositivos unidos",
  "phone.devices.none": "No hay ningún dispositivo unido.",
  "phone.devices.seen": "Visto por última vez {{when}}, unido {{since}}",
  "phone.devices.remove": "Quitar",
  "phone.devices.remove.which": "Quitar {{name}}, unido {{since}}",
  "phone.devices.removed": "{{name}} está quitado. Ya no recibe nada de este ordenador.",
  "phone.devices.honest":
    "Un dispositivo quitado conserva el último plan y las respuestas en su memoria hasta que vuelve a encontrar este ordenador. Entonces se van, y con ello lo que aún no había enviado.",

  "phone.this": "Este dispositivo está unido",
  "phone.this.since": "Desde {{since}}. Puedes quitarlo en el ordenador.",
  "phone.works": "Qué funciona aquí",
  "phone.works.camera": "La cámara y el sensor de inclinación, porque la conexión está cifrada.",
  "phone.works.offline.kept":
    "Funcionar sin red: las preguntas de peligro, el plan del día, los ejercicios guiados y la anotación se guardan en este teléfono.",
  "phone.works.offline.refused":
    "Aún no: funcionar sin red e instalar. Los navegadores permiten las dos cosas solo cuando confían del todo en el certificado, no después de un aviso.",
  "phone.works.offline.not-yet": "Se está preparando para funcionar sin red.",
  "phone.trust": "Confiar en este ordenador",
  "phone.trust.lead":
    "Esto instala el certificado de este ordenador. Se hizo solo para él, y la clave que podría hacer otros se tiró al hacerlo.",
  "phone.trust.get": "Obtener el certificado",
  "phone.trust.ios":
    "iPhone y iPad: abre el archivo en Safari, luego Ajustes, General, VPN y gestión de dispositivos, e instálalo. Después Ajustes, General, Información, Ajustes de confianza de los certificados, y actívalo.",
  "phone.trust.android":
    "Android: Ajustes, Seguridad, Cifrado y credenciales, Instalar un certificado, Certificado de CA, y elige el archivo. Los nombres cambian de un teléfono a otro.",
  "phone.trust.undo": "Puedes quitarlo en el mismo sitio cuando quieras.",
};
