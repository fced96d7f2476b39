import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import type { Backstride } from "../../app/backstride.ts";
import { type OpenDoor, openDoor } from "../lan/open-door.ts";
import { routesOfComputer } from "../lan/phone-routes.ts";
import { openEra } from "./era.ts";
import { createServer } from "./server.ts";
import { openUploads } from "./uploads.ts";

export interface Listening {
  readonly address: string;
  /** The door to the local network, where it was asked for. */
  readonly door?: OpenDoor;
  close(): Promise<void>;
}

/** Tried first, so that the address stays the same from day to day; any free port will do. */
const USUAL_PORT = 4747;
const LOOPBACK = "127.0.0.1";

/**
 * Starts the server on the loopback interface; a door for paired devices of the local network only when it is asked
 * for. A port that was asked for by name must be free.
 */
export async function listen(parts: {
  readonly backstride: Backstride;
  readonly home: string;
  readonly screens: string;
  readonly port?: number;
  readonly lan?: { readonly address?: string; readonly port?: number };
}): Promise<Listening> {
  const uploads = openUploads(join(parts.home, "uploads"), parts.backstride);
  let port = 0;
  const era = openEra(parts.home);
  const { backstride, home, screens, lan } = parts;
  const door =
    lan === undefined ? undefined : await openDoor({ backstride, home, screens, uploads, era, ...lan });
  const more = routesOfComputer(door);
  const server = createServer({ ...parts, uploads, port: () => port, era, more });
  const http = createAdaptorServer({ fetch: server.fetch }) as Server; // without TLS options it is Node's plain server

  http.requestTimeout = 0; // a large archive may take long to arrive; idle sockets still time out
  port = await bind(http, parts.port ?? USUAL_PORT, parts.port === undefined ? "else-any" : "only-this");
  await uploads.resume();

  return {
    address: `http://localhost:${port}/`,
    ...(door === undefined ? {} : { door }),
    async close() {
      const closed = new Promise((done) => http.close(done));
      http.closeAllConnections();
      await closed;
      await door?.close();
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
