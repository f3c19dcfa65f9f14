package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Writes a set of names: those of a map's fields, or of a method's parameters. */
final class NamesCode {

  private NamesCode() {}

  /** A name on the wire. */
  record Name(String text, boolean required) {}

  static CodeBlock of(List<Name> names) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T", Library.FIELDS);
    if (names.isEmpty() || !names.get(0).required()) {
      code.add(".none()");
    }
    List<CodeBlock> run = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      run.add(CodeBlock.of("$S", name.text()));
      boolean last = i == names.size() - 1;
      if (last || names.get(i + 1).required() != name.required()) {
        boolean first = run.size() == i + 1;
        code.add(".$L($L)", factory(name.required(), first), CodeBlock.join(run, ", "));
        run.clear();
      }
    }
    return code.build();
  }

  private static String factory(boolean required, boolean first) {
    if (!required) {
      return "optional";
    }
    return first ? "of" : "required";
  }
}
