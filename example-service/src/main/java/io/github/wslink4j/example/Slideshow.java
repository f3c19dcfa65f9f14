package io.github.wslink4j.example;

import java.util.function.Consumer;

/** Shows two pictures in turn; called by one thread at a time. */
final class Slideshow implements Runnable {

  private final Pictures pictures;
  private final Consumer<Picture> screen;
  private boolean alt;

  Slideshow(Pictures pictures, Consumer<Picture> screen) {
    this.pictures = pictures;
    this.screen = screen;
  }

  @Override
  public void run() {
    screen.accept(pictures.pick(alt));
    alt = !alt;
  }
}
