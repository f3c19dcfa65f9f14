import { readdirSync, readFileSync } from "node:fs";
import { decode } from "../wire/message-pack.js";

/** A frame that was recorded between a stock client and the reference server. */
export interface GoldenFrame {
  readonly dir: "c2s" | "s2c";
  readonly conn?: number;
  readonly hex: string;
  /** What the message says that this frame completes. */
  readonly message?: unknown;
}

/** A recorded conversation. */
export interface Golden {
  readonly scenario: string;
  readonly frames: readonly GoldenFrame[];
}

const DIRECTORY = "../../test/resources/golden/v2";

/** The recorded conversations of generation 2. */
export function goldens(): Golden[] {
  return readdirSync(DIRECTORY).map((file) => JSON.parse(readFileSync(`${DIRECTORY}/${file}`, "utf8")));
}

/** Makes the value that a transcript describes: what JSON has no word for stands there as `{$…}`. */
export function described(value: unknown): unknown {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map(described);
  }
  const { $bin, $f64, $f32, $int, $ext } = value as Record<string, unknown>;
  if ($bin !== undefined) {
    return bytes($bin as string);
  }
  if ($f64 !== undefined || $f32 !== undefined) {
    return Number($f64 ?? $f32);
  }
  if ($int !== undefined) {
    return BigInt($int as string);
  }
  if ($ext !== undefined) {
    const [type, hex] = $ext as [number, string];
    const body = bytes(hex);
    return decode(Uint8Array.of(0xc7, body.length, type & 0xff, ...body));
  }
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, described(field)]));
}

/** Reads hexadecimal digits. */
export function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}
