/** Leaves out trailing `undefined`s; inner ones travel as null. */
export function positional(args: readonly unknown[] = []): unknown[] {
  let length = args.length;
  while (length > 0 && args[length - 1] === undefined) {
    length--;
  }
  return args.slice(0, length).map((argument) => argument ?? null);
}

/** Leaves out `undefined`s. */
export function keywords(kwargs: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(kwargs).filter(([, argument]) => argument !== undefined));
}
