package io.github.wslink4j.processor.corpus;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads what was compiled. The project's annotations come from there too, so that they are the ones
 * that are kept at run time; all its other classes are those of the test.
 */
final class CorpusLoader extends URLClassLoader {

  private static final String OWN_PACKAGE = "io.github.wslink4j.";
  private static final String CLASS_FILE = ".class";

  private final Path classes;

  CorpusLoader(Path classes) throws IOException {
    super(new URL[] {classes.toUri().toURL()}, CorpusLoader.class.getClassLoader());
    this.classes = classes;
  }

  /** Every class that was compiled, sorted by name. */
  List<Class<?>> all() throws IOException, ClassNotFoundException {
    List<Class<?>> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.sorted().toList()) {
        String path = classes.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(CLASS_FILE) && !path.endsWith("package-info.class")) {
          String name = path.substring(0, path.length() - CLASS_FILE.length()).replace('/', '.');
          all.add(Class.forName(name, false, this));
        }
      }
    }
    return all;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (name.startsWith(OWN_PACKAGE)
          && findResource(name.replace('.', '/') + CLASS_FILE) != null) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
      return super.loadClass(name, resolve);
    }
  }
}
