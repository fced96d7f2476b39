import { isDiskFull } from "../store/sqlite-dialect.ts";

/** What a page is told when a request failed without being at fault itself. */
export interface Failure {
  readonly problem: { readonly kind: "disk-full" | "our-mistake" };
  readonly status: 507 | 500;
}

/** A full disk is told as what it is, since the runner can mend it; of our own mistakes the page learns nothing. */
export const failureOf = (error: unknown): Failure =>
  isDiskFull(error)
    ? { problem: { kind: "disk-full" }, status: 507 }
    : { problem: { kind: "our-mistake" }, status: 500 };
