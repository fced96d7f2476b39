import type { Page } from "playwright-core";
import { TERMS_ES } from "../../src/app/words/es/terms.ts";
import { TERMS_EN } from "../../src/app/words/terms-en.ts";
import { addTerms, stretchesOf } from "../../src/web/words/terms.ts";

addTerms("en", TERMS_EN);
addTerms("es", TERMS_ES);

/** A part of a screen: all that stands in it, folded away or not, and what is explained in it. */
interface Part {
  readonly name: string;
  readonly texts: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The outermost sections of the screen, what stands outside of them, and an open sheet. Titles of studies stay as
 * they are, and so does what is marked as English in another language.
 */
const PARTS = `(place) => {
  const whole = document.querySelector(place);
  const sections = [...whole.querySelectorAll("section, dialog[open]")]
    .filter((part) => part.parentElement.closest(place + " section, dialog") === null);
  const isOf = (element, part) => (element.closest("dialog[open]") ??
    sections.find((section) => section.contains(element)) ?? whole) === part;
  return [whole, ...sections].map((part) => {
    const texts = [];
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (node.data.trim() === "" || element.closest(".term-note, .terms-below, .references, [lang]:not(html)")) continue;
      if (isOf(element, part)) texts.push(node.data.trim());
    }
    const notes = [...part.querySelectorAll(".term-note")].filter((note) => isOf(note, part));
    return {
      name: part === whole ? "outside of the sections" : part.querySelector("h2, h3")?.textContent ?? part.className,
      texts,
      notes: notes.map((note) => note.textContent),
    };
  });
}`;

/** Words of the glossary that stand in a part of the screen, or of this place on it, and are explained nowhere in it. */
export async function unexplainedOn(
  page: Page,
  language: "en" | "es",
  place = "main",
): Promise<readonly string[]> {
  const parts = await page.evaluate<readonly Part[]>(`(${PARTS})(${JSON.stringify(place)})`);
  const found = parts.flatMap(({ name, texts, notes }) =>
    texts
      .flatMap((text) => stretchesOf(text, language).map((stretch) => ({ ...stretch, within: text })))
      .filter(({ means }) => means !== undefined && !notes.some((note) => note.includes(means)))
      .map(({ text, within }) => `${name}: ${text} in "${within}"`),
  );
  return [...new Set(found)];
}
