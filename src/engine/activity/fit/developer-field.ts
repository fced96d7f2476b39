import { type BaseType, baseTypeOfCode, readNumber } from "./base-types.ts";
import type { Layout } from "./layout.ts";
import { readText } from "./read-text.ts";

/** What an app on the device says a column of its own means. */
export interface DeveloperFieldDescription {
  readonly developerIndex: number;
  readonly fieldNumber: number;
  readonly type: BaseType;
  readonly name: string;
  readonly unit?: string;
  readonly scale: number;
  readonly offset: number;
  /** The record field this column stands in for, when the app says so. */
  readonly nativeRecordField?: number;
}

/** Columns of one name, unit and app belong together, even when their number changes within a file. */
export const developerColumnKey = (description: DeveloperFieldDescription): string =>
  `${description.developerIndex}/${description.name}/${description.unit ?? ""}`;

/** The number a data message uses to point at a description. */
export const developerFieldKey = (field: { developerIndex: number; fieldNumber: number }): number =>
  field.developerIndex * 256 + field.fieldNumber;

const RECORD = 20;

/** Reads a field description message; nothing when it names no field or no type. */
export function readDeveloperFieldDescription(
  bytes: Uint8Array,
  view: DataView,
  layout: Layout,
  start: number,
): DeveloperFieldDescription | undefined {
  const numberOf = (name: string): number | undefined => {
    const placed = layout.fields.find((field) => field.name === name);
    if (placed === undefined || placed.type.name === "string") return undefined;
    const value = readNumber(view, placed.type.name, start + placed.offset, !layout.isBigEndian);
    return Number.isNaN(value) ? undefined : value;
  };
  const textOf = (name: string): string | undefined => {
    const placed = layout.fields.find((field) => field.name === name);
    if (placed === undefined || placed.type.name !== "string") return undefined;
    return readText(bytes, start + placed.offset, placed.size);
  };

  const developerIndex = numberOf("developerIndex");
  const fieldNumber = numberOf("fieldNumber");
  const type = baseTypeOfCode(numberOf("baseType") ?? 0xff);
  if (developerIndex === undefined || fieldNumber === undefined || type === undefined) return undefined;
  const unit = textOf("unit");
  const nativeField = numberOf("nativeMessage") === RECORD ? numberOf("nativeField") : undefined;
  return {
    developerIndex,
    fieldNumber,
    type,
    name: textOf("name") ?? `field ${fieldNumber}`,
    ...(unit === undefined ? {} : { unit }),
    scale: numberOf("scale") || 1, // zero cannot divide: it means none
    offset: numberOf("offset") ?? 0,
    ...(nativeField === undefined ? {} : { nativeRecordField: nativeField }),
  };
}
