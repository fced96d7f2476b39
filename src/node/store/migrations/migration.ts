import type { Kysely } from "kysely";
import type { DatabaseKind, Schema } from "../schema.ts";

/** One step forward of the tables. Once released it is never changed, only followed by the next. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly up: (db: Kysely<Schema>, kind: DatabaseKind) => Promise<void>;
}
