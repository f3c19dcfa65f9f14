package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Texts {

  String echo(String text);

  CharSequence sequence(CharSequence text);

  char letter(char letter);

  Character boxed(Character letter);
}
