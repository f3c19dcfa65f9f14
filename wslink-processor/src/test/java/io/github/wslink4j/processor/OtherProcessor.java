package io.github.wslink4j.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims annotations that belong to nobody else in a test, as their own processors would: javac
 * warns of unclaimed ones under {@code -Xlint:processing}, whichever processors there are.
 */
@SupportedAnnotationTypes({
  "com.acme.*",
  "com.fasterxml.jackson.annotation.*",
  "org.jspecify.annotations.*"
})
final class OtherProcessor extends AbstractProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  // To claim them is what this processor is for.
  // Its annotation is its own.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return true;
  }
}
