package io.github.wslink4j.processor;

import io.github.wslink4j.processor.check.Contracts;
import io.github.wslink4j.processor.check.Rules;
import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.document.ContractHash;
import io.github.wslink4j.processor.declaration.Compilation;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.ServiceFinder;
import io.github.wslink4j.processor.declaration.ServiceReader;
import io.github.wslink4j.processor.diagnostic.Problems;
import io.github.wslink4j.processor.diagnostic.Reporter;
import io.github.wslink4j.processor.emit.Emitter;
import io.github.wslink4j.processor.output.FileWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Generates the code around services: interfaces that carry {@code @ExportRPC}.
 *
 * <p>A service goes through four stages, each a package: it is read into a <em>declaration</em>,
 * <em>checked</em>, turned into a <em>contract</em> and handed to the <em>emitters</em>. All of its
 * problems are told at once; if there is an error among them the service stops there, and the
 * others go on.
 *
 * <p>A service that mentions a type which does not exist waits: another processor may be about to
 * generate it. If nobody does, the compiler complains about the type itself, so the processor stays
 * silent.
 */
public final class WslinkProcessor extends AbstractProcessor {

  private final Set<String> waiting = new LinkedHashSet<>();
  private Compilation compilation;
  private Reporter reporter;
  private Options options;
  private FileWriter writer;

  /** For the compiler. */
  public WslinkProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return ServiceFinder.ANNOTATIONS;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compilation = new Compilation(environment);
    reporter = new Reporter(environment.getMessager());
    options = Options.parse(environment.getOptions(), reporter);
    writer =
        new FileWriter(
            environment.getFiler(), environment.getElementUtils(), reporter, compilation::isSource);
  }

  // The annotations are ours alone, and unclaimed ones make javac warn under -Xlint:processing.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      return true;
    }
    compilation.addSources(round.getRootElements(), writer.written());
    Problems problems = new Problems();
    waiting.addAll(ServiceFinder.find(annotations, round, compilation, problems));
    reporter.report(problems);
    for (String service : List.copyOf(waiting)) {
      TypeElement element = processingEnv.getElementUtils().getTypeElement(service);
      if (element != null) {
        process(element);
      }
    }
    return true;
  }

  private void process(TypeElement service) {
    Problems problems = new Problems();
    Optional<ServiceDeclaration> declaration =
        new ServiceReader(compilation).read(service, problems);
    if (declaration.isEmpty()) {
      return;
    }
    waiting.remove(service.getQualifiedName().toString());
    Rules.check(declaration.get(), problems);
    reporter.report(problems, service);
    if (!problems.hasErrors()) {
      emit(service, declaration.get());
    }
  }

  private void emit(TypeElement service, ServiceDeclaration declaration) {
    Contract contract = Contracts.of(declaration);
    String hash = ContractHash.of(contract);
    for (Emitter emitter : Emitters.of(declaration, service, hash, compilation, options)) {
      emitter.emit(contract).forEach(file -> writer.write(file, service));
    }
  }
}
