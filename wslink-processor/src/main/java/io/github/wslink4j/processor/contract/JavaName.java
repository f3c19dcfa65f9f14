package io.github.wslink4j.processor.contract;

import java.util.List;

/**
 * The name of a Java class.
 *
 * @param packageName its package, empty for the default package
 * @param simpleNames its simple name, behind those of the classes around it
 */
public record JavaName(String packageName, List<String> simpleNames)
    implements Comparable<JavaName> {

  /** Copies the list. */
  public JavaName {
    simpleNames = List.copyOf(simpleNames);
  }

  /** The class's own simple name. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The simple name of the outermost class. */
  public String topLevelName() {
    return simpleNames.get(0);
  }

  /** The name as source code writes it: {@code com.acme.Outer.Inner}. */
  public String canonical() {
    String nested = String.join(".", simpleNames);
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }

  /**
   * The name of a class that is generated for this one, in the same package: {@code
   * OuterInnerCodec} for {@code Outer.Inner}.
   */
  public JavaName companion(String suffix) {
    return new JavaName(packageName, List.of(String.join("", simpleNames) + suffix));
  }

  /** The outermost class around this one, or this one itself. */
  public JavaName topLevel() {
    return new JavaName(packageName, List.of(topLevelName()));
  }

  // What a record has by itself is linked when it is first called, and slow until it is compiled:
  // these are the keys of most maps, in a compiler that has just been started.
  @Override
  public boolean equals(Object object) {
    return object instanceof JavaName other
        && simpleNames.equals(other.simpleNames)
        && packageName.equals(other.packageName);
  }

  @Override
  public int hashCode() {
    return 31 * packageName.hashCode() + simpleNames.hashCode();
  }

  @Override
  public int compareTo(JavaName other) {
    return canonical().compareTo(other.canonical());
  }

  @Override
  public String toString() {
    return canonical();
  }
}
