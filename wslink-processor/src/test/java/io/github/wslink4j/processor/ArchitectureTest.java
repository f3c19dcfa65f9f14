package io.github.wslink4j.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The packages are the stages of the processor, and know only what comes before them. */
final class ArchitectureTest {

  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .importUrl(WslinkProcessor.class.getProtectionDomain().getCodeSource().getLocation());

  private static final String ROOT = "io.github.wslink4j.processor.";

  /** JavaPoet takes modifiers from the compiler's model; they are an enum and know nothing. */
  private static final DescribedPredicate<JavaClass> COMPILER_MODEL =
      resideInAPackage("javax.lang.model..")
          .and(DescribedPredicate.not(name("javax.lang.model.element.Modifier")));

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(PROCESSOR);
  }

  @Test
  void theContractKnowsNothing() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "contract..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.wslink4j.processor..")
                .and(DescribedPredicate.not(resideInAPackage(ROOT + "contract.."))))
        .orShould()
        .dependOnClassesThat(
            resideInAPackage("javax.lang.model..").or(resideInAPackage("com.palantir.javapoet..")))
        .check(PROCESSOR);
  }

  @Test
  void emittersKnowTheContractOnly() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "emit..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.wslink4j.processor..")
                .and(DescribedPredicate.not(resideInAPackage(ROOT + "contract..")))
                .and(DescribedPredicate.not(resideInAPackage(ROOT + "emit.."))))
        .orShould()
        .dependOnClassesThat(COMPILER_MODEL)
        .check(PROCESSOR);
  }

  @Test
  void emittersDoNotKnowOneAnother() {
    slices().matching(ROOT + "emit.(*)..").should().notDependOnEachOther().check(PROCESSOR);
  }

  @Test
  void rulesDoNotLookIntoTheCompiler() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "check..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javax.lang.model..")
        .check(PROCESSOR);
  }

  @Test
  void nothingAtCompileTimeNeedsTheRuntime() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.wslink4j..")
                .and(DescribedPredicate.not(resideInAPackage("io.github.wslink4j.processor..")))
                .and(DescribedPredicate.not(resideInAPackage("io.github.wslink4j.processor"))))
        .check(PROCESSOR);
  }
}
