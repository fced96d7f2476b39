// The few names beyond ECMAScript that the engine and the app may use: each exists in every
// browser and in Node. Adding one is a decision (docs/decisions), not a convenience.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
