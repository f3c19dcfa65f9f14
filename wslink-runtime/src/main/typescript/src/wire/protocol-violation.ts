/**
 * Why a connection is closed from this side because of what arrived. A page may close a websocket
 * only with 1000 or a code from 3000 on, so these stand for 1002 and 1007.
 */
export const CloseCode = {
  /** Like 1002: the frames or messages break the protocol. */
  ProtocolError: 4002,
  /** Like 1007: a message is not MessagePack. */
  InvalidData: 4007,
  /** Like 1009: a message is larger than this side accepts. */
  TooLarge: 4009,
} as const;

/** What arrived cannot be understood; nothing behind it can be trusted. */
export class ProtocolViolation extends Error {
  override readonly name = "ProtocolViolation";
  readonly closeCode: number;

  constructor(message: string, closeCode: number, options?: ErrorOptions) {
    super(message, options);
    this.closeCode = closeCode;
  }
}
