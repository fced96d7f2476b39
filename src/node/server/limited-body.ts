import type { MiddlewareHandler } from "hono";

/** This much beyond the limit is still read off; who sends more finds the line cut. */
const READ_OFF_BYTES = 64 * 1024 * 1024;

/**
 * Lets no body through that is larger than `limitBytes`, and answers 413 instead. What is still coming is read off
 * first: a line that is closed with bytes unread is cut, and who sent them never hears the answer.
 */
export const limitedTo =
  (limitBytes: number): MiddlewareHandler =>
  async (context, next) => {
    const { raw } = context.req;
    if (raw.body === null) return next();
    const pieces: Uint8Array[] = [];
    let size = 0;
    const reader = raw.body.getReader();
    while (size <= limitBytes + READ_OFF_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size <= limitBytes) pieces.push(value);
      else pieces.length = 0;
    }
    if (size > limitBytes) return context.json({ problem: { kind: "too-large", limitBytes } }, 413);
    context.req.raw = new Request(raw, { body: Buffer.concat(pieces) });
    return next();
  };
