package io.github.wslink4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportsTest {

  @Test
  void namesMayHoldAnyLetter() {
    Exports exports =
        Exports.of(
            """
            export declare class ZuGroß extends WslinkError {
            export declare const Größe: {
            export type Größe = "S" | "L";
            export interface Seite$<T> {
            export type Länge = number;
            export declare function readSeite$<T>(value: unknown): Seite$<T>;
            """);

    assertThat(exports.values()).containsExactly("ZuGroß", "Größe");
    assertThat(exports.types()).containsExactly("Seite$", "Länge");
  }
}
