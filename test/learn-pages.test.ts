import { expect, test } from "vitest";
import { articlesPage, articlesPageOnDisk } from "../scripts/write-learn-pages.ts";

test("the page of articles against evidence is what the evidence base and the cards say now", () => {
  expect(articlesPageOnDisk()).toBe(articlesPage());
});
