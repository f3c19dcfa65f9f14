// Runs every compiled spec under a directory. Node 20's own search knows only *.test.js.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = process.argv[2];
const specs = readdirSync(root, { recursive: true })
  .filter((file) => file.endsWith(".spec.js"))
  .sort()
  .map((file) => join(root, file));
// For people, and beside the reports of the Java tests for whoever counts.
const reports = "../../../target/node-reports";
mkdirSync(reports, { recursive: true });
const reporters = [
  "--test-reporter=dot",
  "--test-reporter-destination=stdout",
  "--test-reporter=junit",
  `--test-reporter-destination=${reports}/TEST-client.xml`,
];
const { status } = spawnSync(process.execPath, ["--test", ...reporters, ...specs], {
  stdio: "inherit",
});
process.exit(status ?? 1);
