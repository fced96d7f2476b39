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
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
${said === "" ? "" : `<p><strong>${said}</strong></p>`}
<p>${words.lead}</p>
<p>${words.certificate}</p>
<form method="post" action="/pair" autocomplete="off">
<p><label for="code">${words.code}</label><input id="code" name="code" required autocapitalize="off" autocorrect="off" spellcheck="false"${filled}></p>
<p><button>${words.go}</button></p>
</form>
</main>
</body>
</html>
`;
}

/** As the app looks, in the little that such a page needs: within it, so that nothing more is asked for. */
const STYLE = `
:root { color-scheme: light dark; }
body {
  margin: 0;
  padding: 1.5rem 1rem;
  background: light-dark(#faf8f5, #12161c);
  color: light-dark(#1b2430, #e9edf2);
  font: 1rem / 1.5 system-ui, sans-serif;
}
main { max-width: 32rem; margin: 0 auto; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
p { margin: 0 0 1rem; }
label { display: block; margin-bottom: 0.375rem; font-weight: 600; }
input, button {
  box-sizing: border-box;
  width: 100%;
  min-height: 3rem;
  padding: 0.5rem 1rem;
  border: 1px solid light-dark(#6b7480, #8a94a0);
  border-radius: 12px;
  background: light-dark(#ffffff, #1a212a);
  color: inherit;
  font: inherit;
}
button {
  border: 0;
  background: light-dark(#0f6e6e, #5cc8c2);
  color: light-dark(#ffffff, #12161c);
  font-weight: 600;
}
:focus-visible { outline: 3px solid light-dark(#0f6e6e, #5cc8c2); outline-offset: 2px; }
`;
