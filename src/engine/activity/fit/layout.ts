import { type BaseType, baseTypeOfCode } from "./base-types.ts";
import type { DeveloperFieldDescription } from "./developer-field.ts";
import { type Field, MESSAGES, type MessageName } from "./profile.ts";

/** A definition message: how the data messages that follow it are laid out. */
export interface Layout {
  /** Absent for messages we have no use for; they are skipped by size. */
  readonly message: MessageName | undefined;
  readonly isBigEndian: boolean;
  /** Bytes of content, without the header byte. */
  readonly size: number;
  /** Where the 32-bit timestamp stands in the content; -1 when there is none. */
  readonly timestampAt: number;
  readonly fields: readonly PlacedField[];
  readonly developerFields: readonly PlacedDeveloperField[];
}

/** A field we want, where a layout holds it. */
export interface PlacedField {
  readonly name: string;
  readonly field: Field;
  readonly type: BaseType;
  readonly offset: number;
  readonly size: number;
}

export interface PlacedDeveloperField {
  readonly developerIndex: number;
  readonly fieldNumber: number;
  readonly offset: number;
  readonly size: number;
}

/** One layout with the meaning its developer fields had at the time, and the messages that used it. */
export interface Block {
  readonly layout: Layout;
  /** Of its definition message. */
  readonly definedAt: number;
  /** How often developer descriptions had changed before it. */
  readonly era: number;
  readonly developerFields: readonly (PlacedDeveloperField & {
    readonly description: DeveloperFieldDescription;
  })[];
  /** Pairs: where each message's content starts, and the row it fills; only the first `count` pairs count. */
  places: Int32Array;
  count: number;
  /** How many messages of this kind the file has, counted by all blocks of the kind together. */
  readonly rowCounter: { rows: number };
  /** Stored timestamps of messages with a compressed header, by position in `places`. */
  stamps: number[] | undefined;
}

const HEAD_SIZE = 6; // header byte, reserved, byte order, message number (2), field count
const FIELD_SIZE = 3;
const HAS_DEVELOPER_FIELDS = 0x20;
const TIMESTAMP_FIELD = 253;

/** Bytes the definition message at this place takes, its header byte included; beyond `end` when cut off. */
export function definitionSize(bytes: Uint8Array, at: number, end: number): number {
  if (at + HEAD_SIZE > end) return HEAD_SIZE;
  const size = HEAD_SIZE + bytes[at + 5]! * FIELD_SIZE;
  if ((bytes[at]! & HAS_DEVELOPER_FIELDS) === 0) return size;
  return at + size < end ? size + 1 + bytes[at + size]! * FIELD_SIZE : size + 1;
}

/** Reads the definition message at this place; all its bytes must be there. */
export function readLayout(bytes: Uint8Array, at: number): Layout {
  const isBigEndian = (bytes[at + 2]! & 1) === 1;
  const number = isBigEndian
    ? (bytes[at + 3]! << 8) | bytes[at + 4]!
    : bytes[at + 3]! | (bytes[at + 4]! << 8);
  const wanted = WANTED_BY_NUMBER.get(number);
  const fields: PlacedField[] = [];
  let timestampAt = -1;
  let offset = 0;
  let entry = at + HEAD_SIZE;
  for (let left = bytes[at + 5]!; left > 0; left--, entry += FIELD_SIZE) {
    const fieldNumber = bytes[entry]!;
    const size = bytes[entry + 1]!;
    if (fieldNumber === TIMESTAMP_FIELD && size === 4 && bytes[entry + 2] === UINT32) timestampAt = offset;
    const known = wanted?.fieldsByNumber[fieldNumber];
    if (known) {
      const type = baseTypeOfCode(bytes[entry + 2]!);
      const isReadable = type !== undefined && size >= type.size && size % type.size === 0;
      if (isReadable && known.isText === (type.name === "string") && !hasField(fields, known.name)) {
        fields.push({ name: known.name, field: known.field, type, offset, size });
      }
    }
    offset += size;
  }

  const developerFields: PlacedDeveloperField[] = [];
  if ((bytes[at]! & HAS_DEVELOPER_FIELDS) !== 0) {
    const count = bytes[entry]!;
    entry++;
    for (let left = count; left > 0; left--, entry += FIELD_SIZE) {
      const size = bytes[entry + 1]!;
      developerFields.push({ fieldNumber: bytes[entry]!, developerIndex: bytes[entry + 2]!, offset, size });
      offset += size;
    }
  }
  return { message: wanted?.message, isBigEndian, size: offset, timestampAt, fields, developerFields };
}

const UINT32 = 0x86;

/** Is a field of this name among them? */
export function hasField(fields: readonly PlacedField[], name: string): boolean {
  for (const field of fields) if (field.name === name) return true;
  return false;
}

interface KnownField {
  readonly name: string;
  readonly field: Field;
  readonly isText: boolean;
}

/** The messages of the profile by number, each with its fields at their numbers. */
const WANTED_BY_NUMBER: ReadonlyMap<
  number,
  { readonly message: MessageName; readonly fieldsByNumber: readonly (KnownField | undefined)[] }
> = new Map(
  (Object.keys(MESSAGES) as MessageName[]).map((message) => {
    const fieldsByNumber: (KnownField | undefined)[] = new Array(256).fill(undefined);
    for (const [name, field] of Object.entries<Field>(MESSAGES[message].fields)) {
      fieldsByNumber[field.number] = { name, field, isText: field.type === "string" };
    }
    return [MESSAGES[message].number, { message, fieldsByNumber }];
  }),
);
