/** Some way of calling the example service, by whatever client. */
export interface ExampleClient {
  /** What the report calls it. */
  readonly name: string;
  /** Calls by wire name, on purpose: it is the only way to call what does not exist. */
  call(method: string, args: readonly unknown[]): Promise<unknown>;
  sayHello(message: string): Promise<unknown>;
  startTalking(): Promise<unknown>;
  stopTalking(): Promise<unknown>;
  add(numbers: readonly number[]): Promise<unknown>;
  mult(numbers: readonly number[]): Promise<unknown>;
  image(alt?: boolean): Promise<unknown>;
  unwrappedImage(alt?: boolean): Promise<unknown>;
  nestedImage(): Promise<unknown>;
  postbinary(data: Uint8Array<ArrayBuffer>): Promise<unknown>;
  special(...anything: readonly unknown[]): Promise<unknown>;
  stream(topic: string): Promise<unknown>;
  stop(topic: string): Promise<unknown>;
  /** Listens to what is said. */
  listen(listener: (line: unknown) => void): { unsubscribe(): unknown };
  /** Listens to a topic by its name. */
  watch(topic: string, listener: (publication: unknown) => void): { unsubscribe(): unknown };
  close(): unknown;
}
