import { createHash } from "node:crypto";

/**
 * Writes a report as JSON. Bytes, which are a `Blob` in generation 1, become their length and
 * SHA-256; what JSON has no word for becomes text.
 */
export async function reportJson(report: unknown): Promise<string> {
  return JSON.stringify(await plain(report), undefined, 2);
}

async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) {
    return fingerprint(new Uint8Array(await value.arrayBuffer()));
  }
  if (value instanceof Uint8Array) {
    return fingerprint(value);
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    return String(value);
  }
  if (Array.isArray(value)) {
    return Promise.all(value.map(plain));
  }
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(async ([key, field]) => [key, await plain(field)] as const);
    return Object.fromEntries(await Promise.all(fields));
  }
  return value ?? null;
}

function fingerprint(bytes: Uint8Array): unknown {
  return { length: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
