const hostIsLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Turns numbers from the wire's byte order (little-endian) to this machine's, or back.
 *
 * @returns `bytes` itself, or a turned copy on the rare big-endian machine
 */
export function swapByteOrder<B extends ArrayBufferLike>(
  bytes: Uint8Array<B>,
  elementSize: number,
): Uint8Array<B | ArrayBuffer> {
  if (hostIsLittleEndian) {
    return bytes;
  }
  const turned = bytes.slice();
  for (let start = 0; start < turned.length; start += elementSize) {
    turned.subarray(start, start + elementSize).reverse();
  }
  return turned;
}
