import type { Random } from "../src/engine/units/random.ts";

/** A damaged copy of some bytes: one to three kinds of damage in a row. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let damaged: Uint8Array = bytes.slice();
  const rounds = 1 + below(3, random);
  for (let round = 0; round < rounds; round++) {
    const damage = DAMAGES[below(DAMAGES.length, random)];
    if (damage && damaged.length > 0) damaged = damage(damaged, other, random);
  }
  return damaged;
}

type Damage = (bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array;

const TELLING_BYTES = [0x00, 0x01, 0x0e, 0x3c, 0x3e, 0x40, 0x60, 0x7f, 0x80, 0xfe, 0xff];

const flipBits: Damage = (bytes, _other, random) => {
  for (let left = 1 + below(20, random); left > 0; left--) {
    const at = below(bytes.length, random);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8, random));
  }
  return bytes;
};

const setBytes: Damage = (bytes, _other, random) => {
  for (let left = 1 + below(8, random); left > 0; left--) {
    bytes[below(bytes.length, random)] = TELLING_BYTES[below(TELLING_BYTES.length, random)] ?? 0;
  }
  return bytes;
};

const truncate: Damage = (bytes, _other, random) => bytes.slice(0, below(bytes.length + 1, random));

const cutOut: Damage = (bytes, _other, random) => {
  const from = below(bytes.length, random);
  const to = Math.min(bytes.length, from + 1 + below(64, random));
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const repeat: Damage = (bytes, _other, random) => {
  const from = below(bytes.length, random);
  const part = bytes.subarray(from, from + 1 + below(2000, random));
  const copies = Array.from({ length: 1 + below(8, random) }, () => part);
  return joined(bytes.subarray(0, from), ...copies, bytes.subarray(from));
};

const splice: Damage = (bytes, other, random) =>
  joined(bytes.subarray(0, below(bytes.length, random)), other.subarray(below(other.length, random)));

const chain: Damage = (bytes, other) => joined(bytes, other);

/** Sizes, counts and kinds of a binary file stand in its first bytes and in its definitions. */
const distortHead: Damage = (bytes, _other, random) => {
  for (let left = 1 + below(4, random); left > 0; left--) {
    bytes[below(Math.min(bytes.length, 200), random)] = below(256, random);
  }
  return bytes;
};

const distortDefinitions: Damage = (bytes, _other, random) => {
  const from = below(bytes.length, random);
  for (let at = from; at < Math.min(bytes.length, from + 4000); at++) {
    const mayBeDefinition = ((bytes[at] ?? 0) & 0xf0) === 0x40 && bytes[at + 1] === 0;
    if (mayBeDefinition && random() < 0.5) bytes[at + 2 + below(24, random)] = below(256, random);
  }
  return bytes;
};

const DAMAGES: readonly Damage[] = [
  flipBits,
  setBytes,
  truncate,
  cutOut,
  repeat,
  splice,
  chain,
  distortHead,
  distortDefinitions,
];

const below = (limit: number, random: Random): number => Math.floor(random() * limit);

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
