/** What stands before the body of every frame: three little-endian 32-bit numbers. */
export interface ChunkHeader {
  /** Tells the messages apart whose chunks are under way. */
  readonly messageId: number;
  /** Where in the message the body belongs. */
  readonly offset: number;
  /** The length of the whole message, headers not counted. */
  readonly messageSize: number;
}

/** How long a header is. */
export const HEADER_SIZE = 12;

/** Reads the header of a frame that is long enough to have one. */
export function readHeader(frame: ArrayBuffer): ChunkHeader {
  const view = new DataView(frame);
  return {
    messageId: view.getUint32(0, true),
    offset: view.getUint32(4, true),
    messageSize: view.getUint32(8, true),
  };
}

/** Writes a header to the start of a frame. */
export function writeHeader(frame: ArrayBuffer, header: ChunkHeader): void {
  const view = new DataView(frame);
  view.setUint32(0, header.messageId, true);
  view.setUint32(4, header.offset, true);
  view.setUint32(8, header.messageSize, true);
}
