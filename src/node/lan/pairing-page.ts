import { CODE_SHAPE } from "./pairing.ts";

const REMARKS = {
  none: "",
  refused:
    "<p><strong>That code has been used, is too old, or is not right. Show a new one and scan it.</strong></p>",
  "too-many": "<p><strong>Too many tries. Wait a minute, then show a new code and scan it.</strong></p>",
} as const;

/**
 * All that a device sees that is not paired, whatever it asks for. It carries nothing of the app and runs no script.
 * A code of the right shape is put into the form, so that scanning needs no typing; only the button spends it.
 */
export function pairingPage(code: string | undefined, remark: keyof typeof REMARKS = "none"): string {
  const filled = code !== undefined && CODE_SHAPE.test(code) ? ` value="${code}"` : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Pair this device</title>
</head>
<body>
<main>
<h1>Pair this device</h1>
${REMARKS[remark]}
<p>This computer does not know this device yet. On the computer, open the screen &ldquo;On your phone&rdquo;, show a code, and scan it with this device. Each code works once and for five minutes.</p>
<form method="post" action="/pair" autocomplete="off">
<p><label for="code">Code</label> <input id="code" name="code" required autocapitalize="off" autocorrect="off" spellcheck="false" size="30"${filled}></p>
<p><button>Pair this device</button></p>
</form>
<p>Your browser may have warned you that it does not know this computer's certificate. Open the certificate's details in the browser and compare its SHA-256 fingerprint with the one on the computer's screen. If they differ, do not pair: somebody else is answering.</p>
</main>
</body>
</html>
`;
}
