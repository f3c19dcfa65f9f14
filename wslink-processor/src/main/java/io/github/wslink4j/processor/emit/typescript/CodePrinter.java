package io.github.wslink4j.processor.emit.typescript;

import java.util.List;

/** Prints code line by line, for one target, and notes which symbols it mentions. */
final class CodePrinter {
  /** How wide a line of the source may become. */
  static final int WIDTH = 100;

  /** How wide an object type may be that stands within a line. */
  private static final int OBJECT_WIDTH = 80;

  private final Target target;
  private final Scope scope;
  private final References references = new References();
  private final StringBuilder text = new StringBuilder();
  private int depth;

  CodePrinter(Target target, Scope scope) {
    this.target = target;
    this.scope = scope;
  }

  String text() {
    return text.toString();
  }

  References references() {
    return references;
  }

  void indent() {
    depth++;
  }

  void outdent() {
    depth--;
  }

  /** Sets declarations, and members of a class, apart; only readers of the source care. */
  void blankLine() {
    boolean opened = text.length() > 1 && text.charAt(text.length() - 2) == '{';
    if (target == Target.SOURCE && !opened) {
      text.append('\n');
    }
  }

  void line(String line) {
    text.append(indentation()).append(line).append('\n');
  }

  void line(Code code) {
    line(render(code));
  }

  void line(Line line) {
    depth += line.depth();
    line(line.code());
    depth -= line.depth();
  }

  void doc(TsDoc doc) {
    List<String> lines = scope.comment(doc);
    if (lines.size() == 1) {
      line("/** " + lines.get(0) + " */");
    } else if (!lines.isEmpty()) {
      line("/**");
      lines.forEach(line -> line((" * " + line).stripTrailing()));
      line(" */");
    }
  }

  /** Whether a line may stay one line. */
  boolean fits(Code line) {
    return target != Target.SOURCE || indentation().length() + render(line).length() <= WIDTH;
  }

  private String render(Code code) {
    StringBuilder rendered = new StringBuilder();
    for (Fragment fragment : code.fragments()) {
      rendered.append(render(fragment));
    }
    return rendered.toString();
  }

  private String render(Fragment fragment) {
    if (fragment instanceof Fragment.Text part) {
      return part.text();
    } else if (fragment instanceof Fragment.Reference reference) {
      return render(reference);
    } else if (fragment instanceof Fragment.Entry entry) {
      String name = render(entry.reference());
      return name.equals(entry.property()) ? name : entry.property() + ": " + name;
    } else if (fragment instanceof Fragment.TypeOnly typeOnly) {
      return target == Target.JAVASCRIPT ? "" : render(typeOnly.code());
    } else {
      return render((Fragment.ObjectType) fragment);
    }
  }

  private String render(Fragment.Reference reference) {
    references.add(reference);
    return scope.nameOf(reference.symbol());
  }

  private String render(Fragment.ObjectType type) {
    if (target == Target.SOURCE) {
      String oneLine = "{ " + render(Code.join("; ", type.members())) + " }";
      if (oneLine.length() <= OBJECT_WIDTH) {
        return oneLine;
      }
    }
    depth++;
    StringBuilder rendered = new StringBuilder("{\n");
    for (Code member : type.members()) {
      rendered.append(indentation()).append(render(member)).append(";\n");
    }
    depth--;
    return rendered.append(indentation()).append('}').toString();
  }

  private String indentation() {
    return target.indentation.repeat(depth);
  }
}
