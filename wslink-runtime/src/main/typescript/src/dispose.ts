/** `Symbol.dispose`; where the platform lacks it, whoever compiles `using` brings one of this name. */
export const dispose: typeof Symbol.dispose = Symbol.dispose ?? (Symbol.for("Symbol.dispose") as never);
