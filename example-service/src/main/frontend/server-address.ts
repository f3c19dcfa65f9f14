/** Where the server is, and the word that opens it. */
export interface ServerAddress {
  readonly url: string;
  readonly secret: string;
}

/**
 * Finds the server beside the page, as stock pages do: the endpoint is "ws" in the page's directory,
 * the secret may be given as "?secret=".
 */
export function serverAddress(page: URL): ServerAddress {
  const url = new URL("ws", page);
  url.protocol = page.protocol === "https:" ? "wss:" : "ws:";
  return { url: url.href, secret: page.searchParams.get("secret") ?? "wslink-secret" };
}
