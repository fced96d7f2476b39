import { createServer as createHttpsServer, type Server } from "node:https";
import { type AddressInfo, Socket } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import type { Backstride } from "../../app/backstride.ts";
import type { Era } from "../server/era.ts";
import { createServer } from "../server/server.ts";
import type { Uploads } from "../server/uploads.ts";
import { isPrivate, ownNames, privateAddresses } from "./addresses.ts";
import { certificateFor } from "./certificate.ts";
import { openDevices } from "./devices.ts";
import { guardDoor } from "./door.ts";
import { openPairing } from "./pairing.ts";
import { type Door, pairingOf, routesOfDevice } from "./phone-routes.ts";

/** This machine is in no private network. */
export class NoLocalNetwork extends Error {}

export interface OpenDoor extends Door {
  close(): Promise<void>;
}

const USUAL_PORT = 4748;
const CONNECTIONS_LIMIT = 200;
const HANDSHAKE_LIMIT_MS = 10_000;
const HEADERS_LIMIT_MS = 10_000;

/** Serves paired devices of the local network over HTTPS, on this machine's private addresses and no others. */
export async function openDoor(parts: {
  readonly backstride: Backstride;
  readonly uploads: Uploads;
  readonly era: Era;
  readonly home: string;
  readonly screens: string;
  /** Only this address instead of all private ones. */
  readonly address?: string;
  readonly port?: number;
  readonly nowMs?: () => number;
}): Promise<OpenDoor> {
  const nowMs = parts.nowMs ?? Date.now;
  const folder = join(parts.home, "lan");
  const found = privateAddresses();
  const hosts = parts.address === undefined ? found : found.filter((one) => one === parts.address);
  if (hosts.length === 0)
    throw new NoLocalNetwork(
      parts.address === undefined
        ? "this computer is in no private network"
        : `${parts.address} is no private address of this computer (it has: ${found.join(", ") || "none"})`,
    );
  const names = [...hosts, ...ownNames()];
  const certificate = await certificateFor(folder, names, nowMs());
  const devices = openDevices(folder, nowMs);
  const pairing = openPairing(nowMs);
  let port = 0;
  const guard = guardDoor({ names: new Set(names), port: () => port, devices, pairing });
  const more = routesOfDevice(certificate);
  const server = createServer({ ...parts, port: () => port, guard, more });

  const servers: Server[] = [];
  for (const host of hosts) {
    const https = createAdaptorServer({
      fetch: server.fetch,
      createServer: createHttpsServer,
      serverOptions: {
        key: certificate.key,
        cert: certificate.chain,
        minVersion: "TLSv1.2",
        handshakeTimeout: HANDSHAKE_LIMIT_MS,
        headersTimeout: HEADERS_LIMIT_MS,
        requestTimeout: 0, // a paired phone may send a large archive
      },
    }) as Server; // made by `createHttpsServer`
    https.maxConnections = CONNECTIONS_LIMIT;
    https.on("connection", (socket) => {
      const from = socket instanceof Socket ? socket.remoteAddress : undefined;
      if (from === undefined || !isPrivate(from)) socket.destroy(); // forwarded from outside
    });
    port = await bind(
      https,
      host,
      servers.length > 0 ? port : (parts.port ?? USUAL_PORT),
      parts.port === undefined,
    );
    servers.push(https);
  }

  const addresses = names.map((name) => `https://${name}:${port}/`);
  return {
    addresses,
    certificate,
    devices,
    newCode: () => pairingOf(addresses[0] ?? "", pairing),
    async close() {
      await Promise.all(
        servers.map((https) => {
          const closed = new Promise((done) => https.close(done));
          https.closeAllConnections();
          return closed;
        }),
      );
      devices.flush();
    },
  };
}

const bind = (https: Server, host: string, port: number, orAny: boolean): Promise<number> =>
  new Promise((done, fail) => {
    https.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && orAny) done(bind(https, host, 0, false));
      else fail(error);
    });
    https.listen(port, host, () => {
      https.removeAllListeners("error");
      https.on("error", console.error);
      done((https.address() as AddressInfo).port); // a TCP server's address is never a path
    });
  });
