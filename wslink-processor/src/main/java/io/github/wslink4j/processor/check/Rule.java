package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.diagnostic.Problems;

/** Something that every service must keep. A rule looks, adds problems and changes nothing. */
@FunctionalInterface
interface Rule {

  void check(ServiceDeclaration service, Problems problems);
}
