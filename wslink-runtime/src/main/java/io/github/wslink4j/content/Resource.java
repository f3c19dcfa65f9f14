package io.github.wslink4j.content;

import java.time.Instant;

/** Something that can be served. */
interface Resource {

  /** Its name, whose ending tells what it is. */
  String name();

  /** Its bytes. */
  long size();

  /** When it changed last. */
  Instant lastModified();

  /** A part of it. */
  ContentResponse.Body slice(long offset, long length);
}
