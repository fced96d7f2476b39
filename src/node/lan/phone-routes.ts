import { Hono } from "hono";
import type { PairingCode, PhoneState } from "../../app/phone.ts";
import type { Certificate } from "./certificate.ts";
import type { Devices } from "./devices.ts";
import type { Pairing } from "./pairing.ts";

/** What stands behind the door to the local network. */
export interface Door {
  /** `https://192.168.1.7:4748/` and the like, the likeliest first. */
  readonly addresses: readonly string[];
  readonly certificate: Certificate;
  readonly devices: Devices;
  newCode(): PairingCode;
}

/** For the screens of this computer: only from here are codes shown and devices let go. */
export function routesOfComputer(door: Door | undefined): Hono {
  const routes = new Hono();
  const state = (): PhoneState =>
    door === undefined
      ? { kind: "off" }
      : {
          kind: "on",
          addresses: door.addresses,
          fingerprint: door.certificate.fingerprint,
          certificateUntilMs: door.certificate.validUntilMs,
          devices: door.devices.all(),
        };
  routes.get("/api/phone", (context) => context.json(state()));
  if (door === undefined) return routes;
  routes.post("/api/phone/code", (context) => context.json(door.newCode()));
  routes.delete("/api/phone/devices/:id", (context) => {
    door.devices.remove(context.req.param("id"));
    return context.json(state());
  });
  return routes;
}

/** For a paired device: about itself, and the authority's certificate for who wants to trust this computer. */
export function routesOfDevice(certificate: Certificate): Hono {
  const routes = new Hono();
  routes.get("/api/phone", (context) => {
    const state: PhoneState = {
      kind: "this-device",
      device: context.get("device"),
      fingerprint: certificate.fingerprint,
    };
    return context.json(state);
  });
  routes.get("/api/phone/certificate", (context) =>
    context.body(certificate.authority, 200, {
      "content-type": "application/x-x509-ca-cert",
      "content-disposition": 'attachment; filename="backstride.crt"',
    }),
  );
  return routes;
}

export const pairingOf = (address: string, pairing: Pairing): PairingCode => {
  const { code, expiresAtMs } = pairing.newCode();
  return { url: `${address}pair?code=${code}`, expiresAtMs };
};
