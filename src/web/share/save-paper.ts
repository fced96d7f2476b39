import paperStyle from "./paper.css?inline";

/** The page as one file that needs nothing else: no script, no address, its style within. */
export function paperAsFile(paper: HTMLElement, title: string, language: string): string {
  const head = document.createElement("title");
  head.textContent = title;
  return [
    "<!doctype html>",
    `<html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    head.outerHTML,
    `<style>${paperStyle}</style></head>`,
    `<body class="paper-alone">${paper.outerHTML}</body></html>`,
    "",
  ].join("\n");
}

/** Hands a text over to the browser's downloads; nothing goes over any line. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
