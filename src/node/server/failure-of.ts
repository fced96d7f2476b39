import { diskTroubleOf } from "../store/disk-trouble.ts";

/** What a page is told when a request failed without being at fault itself. */
export interface Failure {
  readonly problem: { readonly kind: "disk-full" | "disk-failing" | "our-mistake" };
  readonly status: 507 | 500;
}

/** What the disk refuses is told as what it is, since the runner can mend it; of our own mistakes the page learns nothing. */
export function failureOf(error: unknown): Failure {
  switch (diskTroubleOf(error)) {
    case "full":
      return { problem: { kind: "disk-full" }, status: 507 };
    case "failing":
      return { problem: { kind: "disk-failing" }, status: 500 };
    case undefined:
      return { problem: { kind: "our-mistake" }, status: 500 };
  }
}
