import { CODE_SHAPE } from "./pairing.ts";
import { PAIRING_WORDS, type PairingLanguage } from "./pairing-words.ts";

/** Why the last try did not pair. */
type Remark = "none" | "refused" | "too-many";

/**
 * All that a device sees that is not paired, whatever it asks for. It carries nothing of the app and runs no script.
 * A code of the right shape is put into the form, so that scanning needs no typing; only the button spends it.
 */
export function pairingPage(
  code: string | undefined,
  remark: Remark = "none",
  language: PairingLanguage = "en",
): string {
  const words = PAIRING_WORDS[language];
  const filled = code !== undefined && CODE_SHAPE.test(code) ? ` value="${code}"` : "";
  const said = { none: "", refused: words.refused, "too-many": words.tooMany }[remark];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
</head>
<body>
<main>
<h1>${words.title}</h1>
${said === "" ? "" : `<p><strong>${said}</strong></p>`}
<p>${words.lead}</p>
<form method="post" action="/pair" autocomplete="off">
<p><label for="code">${words.code}</label> <input id="code" name="code" required autocapitalize="off" autocorrect="off" spellcheck="false" size="30"${filled}></p>
<p><button>${words.go}</button></p>
</form>
<p>${words.certificate}</p>
</main>
</body>
</html>
`;
}
