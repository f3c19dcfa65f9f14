/**
 * Reports what a listener threw the way the platform reports what an event listener throws, so that
 * neither the other listeners nor the session suffer from it.
 */
export function reportUncaught(error: unknown): void {
  const { reportError } = globalThis as { reportError?: (error: unknown) => void };
  if (reportError === undefined) {
    queueMicrotask(() => {
      throw error;
    });
  } else {
    reportError(error);
  }
}
