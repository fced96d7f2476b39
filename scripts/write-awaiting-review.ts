import { writeFileSync } from "node:fs";
import { awaitingReview } from "./awaiting-review.ts";

// `npx tsx scripts/write-awaiting-review.ts` writes the page anew; a test of triage says when that is due.
writeFileSync(new URL("../docs/evidence/awaiting-review.md", import.meta.url), awaitingReview());
