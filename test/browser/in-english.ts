import type { Page } from "playwright-core";
import { ENGLISH_CATALOGUES } from "../../src/web/words/english-catalogues.ts";
import { laterEs } from "../../src/web/words/es/later.ts";
import { es as firstEs } from "../../src/web/words/es/spanish.ts";

/**
 * All that stands on the page, folded away or not, and all that only a screen reader hears, outside of what is marked
 * as English: the text of each element that has some of its own, without the elements inside it that are marked.
 */
const SAID = `(() => {
  const said = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === "" || element.closest("[lang=en], script, style, noscript")) continue;
    const copy = element.cloneNode(true);
    for (const marked of copy.querySelectorAll("[lang=en]")) marked.replaceWith(" ");
    said.add(copy.textContent.trim());
  }
  for (const element of document.querySelectorAll("[aria-label], [placeholder], [title], [alt]"))
    for (const name of ["aria-label", "placeholder", "title", "alt"])
      if (element.closest("[lang=en]") === null) said.add((element.getAttribute(name) ?? "").trim());
  if (document.querySelector("h1[lang=en]") === null) said.add(document.title);
  return [...said].filter((text) => text !== "");
})()`;

/** Words that every English sentence needs and no Spanish one has. */
const ENGLISH_WORD =
  /(?<![\p{L}._-])(the|and|your|you|with|of|is|are|was|this|that|from|for|not|it|to|in|on|how|what|when)(?![\p{L}_])/iu;

const SPANISH = new Set([...Object.values(firstEs), ...Object.values(laterEs)]);
const allSpanish = [...SPANISH].join("\n");

/** What English says and Spanish says otherwise: whole sentences, and the longest piece of those with places to fill. */
const english = Object.values(ENGLISH_CATALOGUES)
  .flatMap((catalogue) => Object.values(catalogue))
  .filter((sentence) => sentence !== "" && !SPANISH.has(sentence));
const whole = new Set(english);
const pieces = [...new Set(english.map(longestPiece))].filter(
  (piece) => piece.length >= 12 && piece.trim().includes(" ") && !allSpanish.includes(piece),
);

/** What the page says in English without saying that it is English. */
export async function inEnglish(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate<readonly string[]>(SAID);
  const all = said.join("\n");
  return [
    ...new Set([
      ...said.filter((text) => whole.has(text) || ENGLISH_WORD.test(text)),
      ...pieces.filter((piece) => all.includes(piece)),
    ]),
  ];
}

function longestPiece(sentence: string): string {
  const found = sentence.split(/{{[\w-]+}}/);
  return found.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");
}
