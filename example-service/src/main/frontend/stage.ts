import { element } from "./elements.js";

/**
 * Where pictures are shown: each fades in over the one before, here and, out of focus, behind the
 * whole page.
 */
export class Stage {
  readonly #stage = element("stage", HTMLElement);
  readonly #layers = this.#pair("picture");
  readonly #glow = this.#pair("glow");
  #front = 0;
  #urls: string[] = [];

  /** Shows a PNG file when it is decoded; one that cannot be is skipped. */
  async show(png: Uint8Array<ArrayBuffer>): Promise<void> {
    const url = URL.createObjectURL(new Blob([png], { type: "image/png" }));
    const back = 1 - this.#front;
    const picture = this.#layers[back] as HTMLImageElement;
    const glow = this.#glow[back] as HTMLImageElement;
    picture.src = glow.src = url;
    try {
      await picture.decode();
    } catch {
      URL.revokeObjectURL(url);
      return;
    }
    for (const pair of [this.#layers, this.#glow]) {
      pair[back]?.classList.add("front");
      pair[this.#front]?.classList.remove("front");
    }
    this.#front = back;
    this.#stage.classList.add("lit");
    this.#forgetAllBut(url);
  }

  /** The newest two are on the screen while they change places; older ones are not. */
  #forgetAllBut(newest: string): void {
    this.#urls.push(newest);
    while (this.#urls.length > 2) {
      URL.revokeObjectURL(this.#urls.shift() as string);
    }
  }

  #pair(name: string): readonly HTMLImageElement[] {
    return [element(`${name}-a`, HTMLImageElement), element(`${name}-b`, HTMLImageElement)];
  }
}
