import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoders } from "../http/coding.ts";

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Up to here the best that brotli can takes some milliseconds; of more it takes seconds. */
const SMALL = 8 * 1024;

/** What Node packs with. Each answer is packed once, so it may take a little. */
export const NODE_ENCODERS: Encoders = {
  br: async (bytes) => {
    const quality = bytes.byteLength <= SMALL ? 11 : 6;
    const params = {
      [BROTLI_PARAM_QUALITY]: quality,
      [BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    };
    return new Uint8Array(await brotli(bytes, { params }));
  },
  gzip: async (bytes) => new Uint8Array(await zip(bytes, { level: 6 })),
};
