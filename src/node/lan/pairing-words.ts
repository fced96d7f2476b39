/** What the page says to a device that is not paired. */
export interface PairingWords {
  readonly title: string;
  readonly lead: string;
  readonly code: string;
  readonly go: string;
  readonly certificate: string;
  readonly refused: string;
  readonly tooMany: string;
}

const en: PairingWords = {
  title: "Pair this device",
  lead: "This computer does not know this device yet. On the computer, open the screen “On your phone”, show a code, and scan it with this device. Each code works once and for five minutes.",
  code: "Code",
  go: "Pair this device",
  certificate:
    "Your browser may have warned you that it does not know this computer's certificate. Open the certificate's details in the browser and compare its SHA-256 fingerprint with the one on the computer's screen. If they differ, do not pair: somebody else is answering.",
  refused: "That code has been used, is too old, or is not right. Show a new one and scan it.",
  tooMany: "Too many tries. Wait a minute, then show a new code and scan it.",
};

const es: PairingWords = {
  title: "Unir este dispositivo",
  lead: "Este ordenador aún no conoce este dispositivo. En el ordenador, abre la pantalla «En tu teléfono», muestra un código y escanéalo con este dispositivo. Cada código vale una vez y durante cinco minutos.",
  code: "Código",
  go: "Unir este dispositivo",
  certificate:
    "Puede que tu navegador te haya avisado de que no conoce el certificado de este ordenador. Abre los detalles del certificado en el navegador y compara su huella SHA-256 con la de la pantalla del ordenador. Si son distintas, no lo unas: responde otra persona.",
  refused: "Ese código ya se usó, es demasiado antiguo o no es correcto. Muestra uno nuevo y escanéalo.",
  tooMany: "Demasiados intentos. Espera un minuto, muestra un código nuevo y escanéalo.",
};

export const PAIRING_WORDS = { en, es } as const;

export type PairingLanguage = keyof typeof PAIRING_WORDS;

/** The first language of a browser's list that the page speaks, else English. Browsers list the wanted one first. */
export function languageAsked(accepted: string | undefined): PairingLanguage {
  const tags = (accepted ?? "").split(",").map((tag) => tag.trim().toLowerCase().split(/[-;]/)[0] ?? "");
  return tags.find(isSpoken) ?? "en";
}

const isSpoken = (tag: string): tag is PairingLanguage => Object.hasOwn(PAIRING_WORDS, tag);
