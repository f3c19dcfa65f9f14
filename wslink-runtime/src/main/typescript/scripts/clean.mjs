// Removes what an earlier compilation wrote, so that no deleted source lives on.
import { rmSync } from "node:fs";

for (const directory of process.argv.slice(2)) {
  rmSync(directory, { recursive: true, force: true });
}
