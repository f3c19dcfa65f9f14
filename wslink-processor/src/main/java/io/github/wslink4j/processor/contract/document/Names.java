package io.github.wslink4j.processor.contract.document;

import io.github.wslink4j.processor.contract.JavaName;
import java.util.List;
import java.util.Map;

/**
 * Names of classes. The canonical name identifies a type throughout a document; the package stands
 * beside it where the type is introduced, because the name alone does not tell packages from
 * classes around a class.
 */
final class Names {

  private Names() {}

  static void write(JavaName name, Map<String, Object> tree) {
    tree.put("name", name.canonical());
    tree.put("package", name.packageName());
  }

  static JavaName read(JsonObject object) {
    String name = object.text("name");
    String packageName = object.text("package");
    if (packageName.isEmpty()) {
      return split("", name);
    }
    if (!name.startsWith(packageName + ".")) {
      throw object.error("name", "expected a class of package " + packageName);
    }
    return split(packageName, name.substring(packageName.length() + 1));
  }

  private static JavaName split(String packageName, String simpleNames) {
    return new JavaName(packageName, List.of(simpleNames.split("\\.")));
  }
}
