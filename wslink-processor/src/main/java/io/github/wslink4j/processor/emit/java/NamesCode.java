package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Writes a set of names: those of a map's fields, or of a method's parameters. */
final class NamesCode {

  private NamesCode() {}

  /** A name on the wire. */
  record Name(String text, boolean required) {}

  /** As a value. */
  static CodeBlock of(List<Name> names) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T", Library.FIELDS);
    boolean beginsRequired = !names.isEmpty() && names.get(0).required();
    int begun = beginsRequired ? run(names, 0) : 0;
    code.add(".$L($L)", beginsRequired ? "of" : "none", texts(names.subList(0, begun)));
    return code.add(chain(names.subList(begun, names.size()))).build();
  }

  /** As calls that add them to what there is. */
  static CodeBlock chain(List<Name> names) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < names.size(); ) {
      int end = run(names, i);
      code.add(
          ".$L($L)",
          names.get(i).required() ? "required" : "optional",
          texts(names.subList(i, end)));
      i = end;
    }
    return code.build();
  }

  /**
   * One of several texts, such as an enum's constant.
   *
   * @param aliases others that are understood in its place
   */
  record Choice(String text, List<String> aliases) {}

  /** The texts of which each value is one, as a value. */
  static CodeBlock choices(List<Choice> choices) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.none().optional($L)",
                Library.FIELDS,
                choices.stream()
                    .map(choice -> TextLiteral.of(choice.text()))
                    .collect(CodeBlock.joining(", ")));
    for (int i = 0; i < choices.size(); i++) {
      code.add(aliases(i, choices.get(i).text(), choices.get(i).aliases()));
    }
    return code.build();
  }

  /** As calls that add other texts which are understood as one of them. */
  static CodeBlock aliases(int number, String name, List<String> aliases) {
    return aliases.stream()
        .filter(alias -> !alias.equals(name))
        .map(alias -> CodeBlock.of(".alias($L, $L)", number, TextLiteral.of(alias)))
        .collect(CodeBlock.joining(""));
  }

  /** Where those end that are required, or not, as the first one is. */
  private static int run(List<Name> names, int begin) {
    int end = begin + 1;
    while (end < names.size() && names.get(end).required() == names.get(begin).required()) {
      end++;
    }
    return end;
  }

  private static CodeBlock texts(List<Name> names) {
    return names.stream().map(name -> TextLiteral.of(name.text())).collect(CodeBlock.joining(", "));
  }
}
