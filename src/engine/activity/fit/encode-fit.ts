import { type BaseType, baseTypeOfName, writeNumber } from "./base-types.ts";
import { crcOf } from "./crc.ts";
import { type Field, MESSAGES, type MessageName } from "./profile.ts";

/** What one field of a message shall hold, in the unit of the field's name. */
export type FieldValue = number | string | readonly number[];

/** Values by the field names of the profile; absent ones are left out of the message. */
export type MessageValues = Readonly<Record<string, FieldValue | undefined>>;

/** A column of the rows to write, under a field of the profile. */
export interface FieldColumn {
  readonly field: string;
  readonly values: Float64Array;
}

const HEADER_SIZE = 14;
const CRC_SIZE = 2;
const PROTOCOL_VERSION = 0x20;
const PROFILE_VERSION = 2132;
const LOCAL_NUMBERS = 16;
const DEFINITION = 0x40;
const HAS_DEVELOPER_FIELDS = 0x20;
const FLOAT32_SIZE = 4;
const LONGEST_TEXT_BYTES = 120;
const ENCODER = new TextEncoder();

export interface FitEncoder {
  readonly write: (message: MessageName, values: MessageValues) => void;
  /**
   * Prepares many messages of one layout, the developer columns stored as float32 under their place
   * in the list; the returned function writes the row it is told.
   */
  readonly defineRows: (
    message: MessageName,
    columns: readonly FieldColumn[],
    developerColumns: readonly Float64Array[],
  ) => (row: number) => void;
  readonly close: () => Uint8Array<ArrayBuffer>;
}

/** Collects messages and closes them into the bytes of one FIT file. */
export function openFitEncoder(): FitEncoder {
  let bytes = new Uint8Array(1 << 14);
  let view = new DataView(bytes.buffer);
  let at = HEADER_SIZE;
  const localNumbersByLayout = new Map<string, number>();
  /** Numbers of row layouts, which are never given away; a file has one or two. */
  const keptLocals = new Set<number>();
  let nextLocal = LOCAL_NUMBERS - 1;

  const ensure = (size: number): void => {
    if (at + size <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, at + size));
    larger.set(bytes);
    bytes = larger;
    view = new DataView(bytes.buffer);
  };

  const define = (message: MessageName, fields: readonly FieldPlace[], developerCount: number): number => {
    const layout = `${message} ${fields.map((field) => `${field.number}:${field.size}`).join()} ${developerCount}`;
    const known = localNumbersByLayout.get(layout);
    if (known !== undefined) return known;
    do nextLocal = (nextLocal + 1) % LOCAL_NUMBERS;
    while (keptLocals.has(nextLocal));
    const local = nextLocal;
    for (const [used, number] of localNumbersByLayout) {
      if (number === local) localNumbersByLayout.delete(used);
    }
    localNumbersByLayout.set(layout, local);

    ensure(7 + (fields.length + developerCount) * 3);
    bytes[at++] = DEFINITION | local | (developerCount > 0 ? HAS_DEVELOPER_FIELDS : 0);
    bytes[at++] = 0;
    bytes[at++] = 0; // little endian
    view.setUint16(at, MESSAGES[message].number, true);
    at += 2;
    bytes[at++] = fields.length;
    for (const { number, size, type } of fields) {
      bytes[at++] = number;
      bytes[at++] = size;
      bytes[at++] = type.code;
    }
    if (developerCount > 0) {
      bytes[at++] = developerCount;
      for (let fieldNumber = 0; fieldNumber < developerCount; fieldNumber++) {
        bytes[at++] = fieldNumber;
        bytes[at++] = FLOAT32_SIZE;
        bytes[at++] = 0; // the only developer
      }
    }
    return local;
  };

  return {
    write: (message, values) => {
      const fields = prepare(message, values);
      const local = define(message, fields, 0);
      ensure(1 + sizeOf(fields));
      bytes[at++] = local;
      for (const { type, size, numbers, text } of fields) {
        if (text) bytes.set(text, at);
        for (let i = 0; i < numbers.length; i++) writeNumber(view, type, at + i * type.size, numbers[i]!);
        at += size;
      }
    },
    defineRows: (message, columns, developerColumns) => {
      const fields = columns.map((column) => placeColumn(message, column));
      const size = 1 + sizeOf(fields) + developerColumns.length * FLOAT32_SIZE;
      const local = define(message, fields, developerColumns.length);
      keptLocals.add(local);
      return (row) => {
        ensure(size);
        bytes[at++] = local;
        for (const { type, values, scale, offset } of fields) {
          writeNumber(view, type, at, (values[row]! + offset) * scale);
          at += type.size;
        }
        for (const values of developerColumns) {
          view.setFloat32(at, values[row]!, true);
          at += FLOAT32_SIZE;
        }
      };
    },
    close: () => {
      ensure(CRC_SIZE);
      bytes[0] = HEADER_SIZE;
      bytes[1] = PROTOCOL_VERSION;
      view.setUint16(2, PROFILE_VERSION, true);
      view.setUint32(4, at - HEADER_SIZE, true);
      bytes.set([0x2e, 0x46, 0x49, 0x54], 8); // .FIT
      view.setUint16(12, crcOf(bytes, 0, 12), true);
      view.setUint16(at, crcOf(bytes, 0, at), true);
      return bytes.slice(0, at + CRC_SIZE);
    },
  };
}

interface FieldPlace {
  readonly number: number;
  readonly type: BaseType;
  readonly size: number;
}

interface PlacedColumn extends FieldPlace {
  readonly values: Float64Array;
  readonly scale: number;
  readonly offset: number;
}

const placeColumn = (message: MessageName, column: FieldColumn): PlacedColumn => {
  const field = fieldOf(message, column.field);
  const type = baseTypeOfName(field.type);
  return { number: field.number, type, size: type.size, values: column.values, ...scaleOf(field) };
};

const sizeOf = (fields: readonly FieldPlace[]): number => fields.reduce((sum, field) => sum + field.size, 0);

const fieldOf = (message: MessageName, name: string): Field => {
  const fields: Readonly<Record<string, Field>> = MESSAGES[message].fields;
  const field = fields[name];
  if (field === undefined) throw new Error(`${message} has no field ${name}`);
  return field;
};

const scaleOf = (field: Field): { scale: number; offset: number } => {
  if ("isList" in field || field.type === "string") return { scale: 1, offset: 0 };
  return { scale: field.scale ?? 1, offset: field.offset ?? 0 };
};

interface PreparedField extends FieldPlace {
  /** As stored, not yet rounded. */
  readonly numbers: readonly number[];
  readonly text?: Uint8Array;
}

const prepare = (message: MessageName, values: MessageValues): PreparedField[] => {
  const prepared: PreparedField[] = [];
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === undefined) continue;
    const field = fieldOf(message, name);
    const type = baseTypeOfName(field.type);
    if (typeof value === "string") {
      const text = closedText(value);
      prepared.push({ number: field.number, type, size: text.length, numbers: [], text });
    } else {
      const { scale, offset } = scaleOf(field);
      const numbers = typeof value === "number" ? [(value + offset) * scale] : value;
      prepared.push({ number: field.number, type, size: numbers.length * type.size, numbers });
    }
  }
  return prepared;
};

/** With its closing zero, cut between letters when it is too long for a field. */
const closedText = (value: string): Uint8Array => {
  let text = value;
  let bytes = ENCODER.encode(text);
  while (bytes.length > LONGEST_TEXT_BYTES) {
    text = [...text].slice(0, -1).join("");
    bytes = ENCODER.encode(text);
  }
  const closed = new Uint8Array(bytes.length + 1);
  closed.set(bytes);
  return closed;
};
