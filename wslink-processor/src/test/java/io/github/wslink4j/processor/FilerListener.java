package io.github.wslink4j.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The processor, with an ear at the filer. */
final class FilerListener implements Processor {
  private final Map<String, List<String>> origins = new TreeMap<>();
  private final Processor processor = new WslinkProcessor();

  /** The originating elements of every class and resource that has been written. */
  Map<String, List<String>> origins() {
    return origins;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    Filer filer = listening(environment.getFiler());
    processor.init(
        proxy(
            ProcessingEnvironment.class,
            environment,
            (name, arguments, result) -> name.equals("getFiler") ? filer : result));
  }

  private Filer listening(Filer filer) {
    return proxy(
        Filer.class,
        filer,
        (name, arguments, result) -> {
          if (name.equals("getResource")) {
            return result;
          }
          int path = name.equals("createResource") ? 2 : 0;
          Element[] elements = (Element[]) arguments[arguments.length - 1];
          origins.put(
              arguments[path].toString(), Arrays.stream(elements).map(Element::toString).toList());
          return result;
        });
  }

  private interface Listener {
    Object called(String method, Object[] arguments, Object result);
  }

  private static <T> T proxy(Class<T> type, T target, Listener listener) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return listener.called(
                    method.getName(), arguments, method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  // It answers as the processor that it wraps.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return List.of();
  }
}
