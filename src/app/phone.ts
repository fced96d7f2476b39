// What the screens and the server say to each other about devices of the same home.

/** A device that was let in. */
export interface PairedDevice {
  readonly id: string;
  /** What kind of device it said it is. */
  readonly name: string;
  readonly pairedAtMs: number;
  readonly lastSeenMs: number;
}

export type PhoneState =
  /** The program was started for this computer alone. */
  | { readonly kind: "off" }
  /** On the computer: where a phone finds it, and which ones were let in. */
  | {
      readonly kind: "on";
      readonly addresses: readonly string[];
      /** SHA-256 of the certificate, as a phone's browser shows it. */
      readonly fingerprint: string;
      readonly certificateUntilMs: number;
      readonly devices: readonly PairedDevice[];
    }
  /** On a phone that was let in. */
  | { readonly kind: "this-device"; readonly device: PairedDevice; readonly fingerprint: string };

/** A code to scan: for one device, for a short while. */
export interface PairingCode {
  readonly url: string;
  readonly expiresAtMs: number;
}
