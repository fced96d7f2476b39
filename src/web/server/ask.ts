import type { RequestProblem } from "../../app/answers.ts";
import { type Routes, uploadPath } from "../../app/routes.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";
import { heard, heardEra, heardNotPaired, nothingHeard } from "./connection.ts";
import { ERA_HEADER, eraHere } from "./era.ts";

/** Why a question to the server has no answer. */
export type AskProblem =
  | RequestProblem
  /** The program on this computer does not answer: stopped, or the network to it is gone. */
  | { readonly kind: "no-connection" }
  /** This phone is not paired with the computer, or was removed there. */
  | { readonly kind: "not-paired" }
  /** Everything was erased there since this was begun; nothing of it was taken. */
  | { readonly kind: "other-era" }
  /** There is no room left where the program keeps things: nothing of this was kept. */
  | { readonly kind: "disk-full" }
  /** The disk did not do what it was asked, for another reason than room. */
  | { readonly kind: "disk-failing" }
  | { readonly kind: "server-failed"; readonly status: number };

type Question = keyof Routes & string;

type ParamsOf<Q extends string> = Q extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<`/${Rest}`>
  : Q extends `${string}:${infer Name}`
    ? Name
    : never;

type Params<Q extends string> = [ParamsOf<Q>] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: Readonly<Record<ParamsOf<Q>, string>> };

type Body<Q extends Question> = Routes[Q] extends { body: infer B }
  ? { readonly body: B }
  : { readonly body?: undefined };

/** What goes with a question: path parameters and body as its route declares them, and a query where it has one. */
export type Asking<Q extends Question> = Params<Q> &
  Body<Q> & {
    readonly query?: Readonly<Record<string, string | undefined>>;
    readonly signal?: AbortSignal;
  };

export type Answer<Q extends Question> = Routes[Q]["answer"];

/** Asks the server on this computer one question of `Routes`. */
export async function ask<Q extends Question>(
  question: Q,
  ...[asking]: object extends Asking<Q> ? [Asking<Q>?] : [Asking<Q>]
): Promise<Result<Answer<Q>, AskProblem>> {
  const { params, body, query, signal }: Loose = asking ?? {};
  const [method = "GET", path = "/"] = question.split(" ");
  return send<Answer<Q>>(filledPath(path, params, query), {
    method,
    ...(signal === undefined ? {} : { signal }),
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
}

/** Sends the bytes of one file into an opened import, streamed from the disk. */
export async function sendFile(
  importId: string,
  name: string,
  file: Blob,
  signal: AbortSignal,
): Promise<Result<unknown, AskProblem>> {
  return send(uploadPath(importId, name), {
    method: "PUT",
    body: file,
    signal,
    headers: { "content-type": "application/octet-stream" },
  });
}

interface Loose {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | undefined>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

async function send<A>(path: string, request: RequestInit): Promise<Result<A, AskProblem>> {
  const era = eraHere();
  const headers = { ...request.headers, ...(era === undefined ? {} : { [ERA_HEADER]: era }) };
  const response = await fetch(path, { ...request, headers, credentials: "same-origin" }).catch(
    () => undefined,
  );
  if (response === undefined) {
    if (request.signal?.aborted !== true || isTimeout(request.signal)) nothingHeard();
    return bad({ kind: "no-connection" });
  }
  const told: unknown = await response.json().catch(() => undefined);
  if (response.status === 401) {
    await heardNotPaired();
    return bad({ kind: "not-paired" });
  }
  await heardEra(response.headers.get(ERA_HEADER));
  heard();
  if (response.ok) return ok(told as A); // the server's half of the same `Routes` type made it
  return bad(problemIn(told) ?? { kind: "server-failed", status: response.status });
}

const isTimeout = ({ reason }: AbortSignal): boolean =>
  reason instanceof DOMException && reason.name === "TimeoutError";

function filledPath(path: string, params: Loose["params"], query: Loose["query"]): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ""));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined) asked.set(name, value);
  return asked.size === 0 ? filled : `${filled}?${asked}`;
}

function problemIn(told: unknown): AskProblem | undefined {
  if (typeof told !== "object" || told === null || !("problem" in told)) return undefined;
  const { problem } = told;
  return typeof problem === "object" && problem !== null && "kind" in problem
    ? (problem as AskProblem) // same reason
    : undefined;
}
