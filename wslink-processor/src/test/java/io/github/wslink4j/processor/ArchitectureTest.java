package io.github.wslink4j.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages are the stages of the processor, and know only what comes before them. */
@AnalyzeClasses(
    packages = "io.github.wslink4j.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String ROOT = "io.github.wslink4j.processor.";

  /** JavaPoet takes modifiers from the compiler's model; they are an enum and know nothing. */
  private static final DescribedPredicate<JavaClass> COMPILER_MODEL =
      resideInAPackage("javax.lang.model..")
          .and(DescribedPredicate.not(name("javax.lang.model.element.Modifier")));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + "(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theContractKnowsNothing =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "contract..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(DescribedPredicate.not(resideInAPackage(ROOT + "contract.."))))
          .orShould()
          .dependOnClassesThat(
              resideInAPackage("javax.lang.model..")
                  .or(resideInAPackage("com.palantir.javapoet..")));

  @ArchTest
  static final ArchRule emittersKnowTheContractOnly =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "emit..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(DescribedPredicate.not(resideInAPackage(ROOT + "contract..")))
                  .and(DescribedPredicate.not(resideInAPackage(ROOT + "emit.."))))
          .orShould()
          .dependOnClassesThat(COMPILER_MODEL);

  @ArchTest
  static final ArchRule emittersDoNotKnowOneAnother =
      slices().matching(ROOT + "emit.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule rulesDoNotLookIntoTheCompiler =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "check..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javax.lang.model..");

  @ArchTest
  static final ArchRule nothingAtCompileTimeNeedsTheRuntime =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.github.wslink4j..")
                  .and(DescribedPredicate.not(resideInAPackage(ROOT + "..")))
                  .and(DescribedPredicate.not(resideInAPackage("io.github.wslink4j.processor"))));
}
