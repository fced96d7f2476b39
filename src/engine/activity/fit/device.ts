import type { Device } from "../activity.ts";
import type { Tables } from "./decode-fit.ts";
import { makerNameOf } from "./makers.ts";

const CREATOR = 0;
const LOCAL_SENSOR = 5;
const BAROMETER = 4;

/** The watch that wrote the file. Absent when the file names neither maker, product nor serial. */
export function deviceOf(tables: Tables): Device | undefined {
  const id = tables.file_id;
  const info = tables.device_info;
  const row = info.numbers.deviceIndex?.indexOf(CREATOR) ?? -1;

  const maker = id.numbers.maker?.[0] ?? Number.NaN;
  const product = id.numbers.product?.[0] ?? Number.NaN;
  const productName = id.texts.productName?.[0] ?? info.texts.productName?.[row];
  const serial = id.numbers.serial?.[0] ?? Number.NaN;
  const version = info.numbers.softwareVersion?.[row] ?? Number.NaN;
  const device = {
    ...(!(maker > 0) ? {} : { maker: makerNameOf(maker) }),
    ...(productName !== undefined
      ? { product: productName }
      : !(product > 0)
        ? {}
        : { product: String(product) }),
    ...(Number.isNaN(serial) ? {} : { serial: String(serial) }),
    ...(Number.isNaN(version) ? {} : { softwareVersion: version.toFixed(2) }),
  };
  return Object.keys(device).length === 0 ? undefined : device;
}

/** True when the watch lists a barometer of its own; undefined otherwise, because many list nothing. */
export function isAltitudeBarometric(tables: Tables): true | undefined {
  const { deviceType, sourceType } = tables.device_info.numbers;
  if (deviceType === undefined || sourceType === undefined) return undefined;
  for (let row = 0; row < tables.device_info.count; row++) {
    if (sourceType[row] === LOCAL_SENSOR && deviceType[row] === BAROMETER) return true;
  }
  return undefined;
}
