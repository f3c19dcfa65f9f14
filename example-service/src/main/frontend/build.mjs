// Bundles the page into the class path, from where the example serves it.
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = fileURLToPath(new URL(".", import.meta.url));
const target = fileURLToPath(new URL("../../../target/classes/META-INF/wslink/example/", import.meta.url));

mkdirSync(target, { recursive: true });
for (const file of ["index.html", "app.css"]) {
  copyFileSync(source + file, target + file);
}
await build({
  entryPoints: [`${source}app.ts`],
  outfile: `${target}app.js`,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  minify: true,
  logLevel: "warning",
});
