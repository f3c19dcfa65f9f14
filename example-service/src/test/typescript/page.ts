/**
 * Opens the example's page in a browser, uses it, keeps pictures of it, and prints what it saw as
 * JSON.
 *
 *     node page.js http://localhost:1234/ <directory for screenshots> [secret]
 *
 * The browser is the one that CHROMIUM names, or else the system's chromium.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const [address = "", screenshots = "", secret = "wslink-secret"] = process.argv.slice(2);
if (address === "" || screenshots === "") {
  console.error("usage: node page.js <address> <directory for screenshots> [secret]");
  process.exit(2);
}
mkdirSync(screenshots, { recursive: true });

/** What should not happen on any visit. */
const complaints: string[] = [];

async function visit<T>(
  browser: Browser,
  name: string,
  query: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const own = new URL(address).host;
  page.on("pageerror", (error) => complaints.push(`${name}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") {
      complaints.push(`${name}: ${message.text()}`);
    }
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.host !== own) {
      complaints.push(`${name}: asked for ${request.url()}`);
    }
  });
  await page.goto(address + query);
  const seen = await use(page);
  await page.screenshot({ path: join(screenshots, `page-${name}.png`) });
  await context.close();
  return seen;
}

/** Talks, and waits for two pictures. */
async function talk(page: Page): Promise<unknown> {
  const status = page.locator("#status[data-state=connected]");
  await status.waitFor();
  const message = "Is it day or night over there?";
  await page.fill("#message", message);
  await page.press("#message", "Enter");
  const heard = page.locator(".bubble:not(.own)", { hasText: message }).first();
  await heard.waitFor();
  await page.locator("#stage.lit").waitFor();
  const caption = page.locator("#caption");
  const first = await caption.textContent();
  await page.waitForFunction((text) => document.getElementById("caption")?.textContent !== text, first);
  return {
    status: await status.innerText(),
    said: await page.locator(".bubble.own").first().textContent(),
    heard: await heard.textContent(),
    pictures: [first, await caption.textContent()],
  };
}

/** Pauses and resumes the pictures, and makes the server talk and be silent. */
async function control(page: Page): Promise<unknown> {
  await page.locator("#stage.lit").waitFor();
  await page.click("#watch");
  const paused = await page.textContent("#live");
  await page.click("#watch");
  const live = await page.textContent("#live");
  await page.click("#talk");
  await page.locator(".bubble").first().waitFor();
  const talked = await page.locator(".bubble").first().textContent();
  await page.click("#talk");
  return { paused, live, talked };
}

async function refused(page: Page): Promise<unknown> {
  await page.locator("#notice:not([hidden])").waitFor();
  return {
    reason: await page.textContent("#notice-reason"),
    canReconnect: await page.locator("#reconnect").isEnabled(),
    canWrite: await page.locator("#message").isEnabled(),
  };
}

const query = secret === "wslink-secret" ? "" : `index.html?secret=${encodeURIComponent(secret)}`;
const wide = { viewport: { width: 1280, height: 800 } };
const narrow = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const report = {
    light: await visit(browser, "light", query, wide, talk),
    dark: await visit(browser, "dark", query, { ...wide, colorScheme: "dark" }, talk),
    narrow: await visit(browser, "narrow", query, narrow, control),
    refused: await visit(browser, "refused", "index.html?secret=wrong", wide, refused),
    complaints,
  };
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
} finally {
  await browser.close();
}
