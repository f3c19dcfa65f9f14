// Runs every compiled spec under a directory. Node 20's own search knows only *.test.js.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const root = process.argv[2];
const specs = readdirSync(root, { recursive: true })
  .filter((file) => file.endsWith(".spec.js"))
  .sort()
  .map((file) => join(root, file));
const { status } = spawnSync(process.execPath, ["--test", "--test-reporter=dot", ...specs], {
  stdio: "inherit",
});
process.exit(status ?? 1);
