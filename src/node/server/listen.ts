import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import type { Backstride } from "../../app/backstride.ts";
import { openEra } from "./era.ts";
import { createServer } from "./server.ts";
import { openUploads } from "./uploads.ts";

export interface Listening {
  readonly address: string;
  close(): Promise<void>;
}

/** Tried first, so that the address stays the same from day to day; any free port will do. */
const USUAL_PORT = 4747;
const LOOPBACK = "127.0.0.1";

/** Starts the server on the loopback interface only. A port that was asked for by name must be free. */
export async function listen(parts: {
  readonly backstride: Backstride;
  readonly home: string;
  readonly screens: string;
  readonly port?: number;
}): Promise<Listening> {
  const uploads = openUploads(join(parts.home, "uploads"), parts.backstride);
  let port = 0;
  const server = createServer({ ...parts, uploads, port: () => port, era: openEra(parts.home) });
  const http = createAdaptorServer({ fetch: server.fetch }) as Server; // without TLS options it is Node's plain server

  http.requestTimeout = 0; // a large archive may take long to arrive; idle sockets still time out
  port = await bind(http, parts.port ?? USUAL_PORT, parts.port === undefined ? "else-any" : "only-this");
  await uploads.resume();

  return {
    address: `http://localhost:${port}/`,
    async close() {
      const closed = new Promise((done) => http.close(done));
      http.closeAllConnections();
      await closed;
      await uploads.settled();
    },
  };
}

const bind = (http: Server, port: number, choice: "only-this" | "else-any"): Promise<number> =>
  new Promise((done, fail) => {
    http.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && choice === "else-any") done(bind(http, 0, "only-this"));
      else fail(error);
    });
    http.listen(port, LOOPBACK, () => {
      http.removeAllListeners("error");
      done((http.address() as AddressInfo).port); // a TCP server's address is never a path
    });
  });
