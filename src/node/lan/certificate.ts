import { createPrivateKey, X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { join } from "node:path";
import { generate } from "selfsigned";
import { z } from "zod";
import { MS_PER_DAY } from "../../engine/units/day.ts";
import { readPrivate, writePrivate } from "./private-file.ts";

/** What the server shows to a phone: its certificate, made on this machine for this machine. */
export interface Certificate {
  readonly key: string;
  /** The certificate and the authority that signed it, as the server sends them. */
  readonly chain: string;
  /** The authority's certificate, for who wants to trust this computer. Its key was thrown away. */
  readonly authority: string;
  /** SHA-256 of the server's certificate, as browsers show it. */
  readonly fingerprint: string;
  readonly validUntilMs: number;
  readonly isNew: boolean;
}

/** Apple's limit for certificates under an authority that a person has added is 825 days. */
const VALID_DAYS = 800;
const RENEWED_DAYS_BEFORE = 30;

const keptShape = z.object({ key: z.string(), certificate: z.string(), authority: z.string() });

/**
 * The certificate for these names and addresses, kept in the data folder and made anew before it ends or when the
 * machine's names have changed. An authority is made for this one certificate and its key is never written down:
 * who trusts the authority trusts this computer and nothing that anybody could sign with it later.
 */
export async function certificateFor(
  folder: string,
  names: readonly string[],
  nowMs: number,
): Promise<Certificate> {
  const file = join(folder, "certificate.json");
  const kept = keptShape.safeParse(readPrivate(file));
  if (kept.success && isGood(kept.data, names, nowMs)) return asCertificate(kept.data, false);
  const made = await make(names, nowMs);
  writePrivate(file, made);
  return asCertificate(made, true);
}

type Kept = z.infer<typeof keptShape>;

async function make(names: readonly string[], nowMs: number): Promise<Kept> {
  const dates = {
    notBeforeDate: new Date(nowMs - MS_PER_DAY), // a phone's clock may be behind
    notAfterDate: new Date(nowMs + VALID_DAYS * MS_PER_DAY),
  };
  const kind = { keyType: "ec", curve: "P-256", algorithm: "sha256", ...dates } as const;
  const authority = await generate(
    [{ name: "commonName", value: `Backstride on ${names[0] ?? "this computer"}` }],
    {
      ...kind,
      extensions: [
        { name: "basicConstraints", cA: true, pathLenConstraint: 0, critical: true },
        { name: "keyUsage", keyCertSign: true, critical: true },
      ],
    },
  );
  const leaf = await generate([{ name: "commonName", value: names[0] ?? "backstride" }], {
    ...kind,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: names.map((name) => (isIP(name) === 0 ? { type: 2, value: name } : { type: 7, ip: name })),
      },
    ],
  });
  return { key: leaf.private, certificate: leaf.cert, authority: authority.cert };
}

function isGood({ key, certificate, authority }: Kept, names: readonly string[], nowMs: number): boolean {
  try {
    const leaf = new X509Certificate(certificate);
    return (
      leaf.checkPrivateKey(createPrivateKey(key)) &&
      leaf.verify(new X509Certificate(authority).publicKey) &&
      Date.parse(leaf.validFrom) <= nowMs &&
      Date.parse(leaf.validTo) - nowMs > RENEWED_DAYS_BEFORE * MS_PER_DAY &&
      names.every((name) => (isIP(name) === 0 ? leaf.checkHost(name) : leaf.checkIP(name)) !== undefined)
    );
  } catch {
    return false; // damaged: made anew
  }
}

function asCertificate({ key, certificate, authority }: Kept, isNew: boolean): Certificate {
  const leaf = new X509Certificate(certificate);
  return {
    key,
    chain: `${certificate.trim()}\n${authority.trim()}\n`,
    authority,
    fingerprint: leaf.fingerprint256,
    validUntilMs: Date.parse(leaf.validTo),
    isNew,
  };
}
