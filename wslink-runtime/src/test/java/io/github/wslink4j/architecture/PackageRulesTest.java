package io.github.wslink4j.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom; see docs/architecture.md for why. */
@AnalyzeClasses(
    packages = "io.github.wslink4j",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PackageRulesTest {

  @ArchTest
  static final ArchRule NETTY_STAYS_IN_ITS_PACKAGE =
      noClasses()
          .that()
          .resideOutsideOfPackage("..transport.netty..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.netty..");

  @ArchTest
  static final ArchRule JACKSON_STAYS_WITH_JSON =
      noClasses()
          .that()
          .resideOutsideOfPackages("..codec.json..", "..wslink4j.jackson..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

  @ArchTest
  static final ArchRule GENERATED_CODE_SEES_NOTHING_ELSE =
      classes()
          .that()
          .resideInAPackage("..codegen.v1..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.jspecify..", "io.github.wslink4j", "..wslink4j.codegen.v1..");

  @ArchTest
  static final ArchRule CODECS_DO_NO_IO =
      noClasses()
          .that()
          .resideInAPackage("..wslink4j.codec..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net..",
              "java.nio.channels..",
              "..transport.netty..",
              "..wslink4j.session..",
              "..wslink4j.server..",
              "..wslink4j.client..",
              "..wslink4j.content..");

  @ArchTest
  static final ArchRule THE_TRANSPORT_HAS_NO_MEANING =
      noClasses()
          .that()
          .resideInAPackage("..wslink4j.transport..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..wslink4j.codec..",
              "..wslink4j.codegen..",
              "..wslink4j.session..",
              "..wslink4j.server..",
              "..wslink4j.client..");

  @ArchTest
  static final ArchRule SESSIONS_DO_NOT_KNOW_THEIR_SOCKETS =
      noClasses()
          .that()
          .resideInAPackage("..wslink4j.session..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..transport.netty..",
              "..wslink4j.server..",
              "..wslink4j.client..",
              "..wslink4j.content..");

  @ArchTest
  static final ArchRule CONTENT_KNOWS_NOBODY =
      noClasses()
          .that()
          .resideInAPackage("..wslink4j.content..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..wslink4j.transport..",
              "..wslink4j.codec..",
              "..wslink4j.session..",
              "..wslink4j.server..",
              "..wslink4j.client..");

  @ArchTest
  static final ArchRule THE_GENERATIONS_MEET_IN_ONE_PLACE =
      noClasses()
          .that()
          .resideInAPackage("..codec.msgpack..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..codec.json..");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("io.github.wslink4j.(**)").should().beFreeOfCycles();
}
