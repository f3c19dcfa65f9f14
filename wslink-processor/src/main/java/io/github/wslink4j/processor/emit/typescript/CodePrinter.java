package io.github.wslink4j.processor.emit.typescript;

import java.util.List;

/** Prints code line by line, for one target, and notes which symbols it mentions. */
final class CodePrinter {
  private static final int WIDTH = 100;

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
    text.append(target.indentation.repeat(depth)).append(line).append('\n');
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
    List<String> lines = doc.lines(scope::knows);
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
    return target != Target.SOURCE
        || target.indentation.length() * depth + render(line).length() <= WIDTH;
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
    StringBuilder rendered = new StringBuilder("{");
    if (target == Target.SOURCE) {
      rendered.append(' ').append(render(Code.join("; ", type.members()))).append(" }");
      return rendered.toString();
    }
    depth++;
    for (Code member : type.members()) {
      rendered
          .append('\n')
          .append(target.indentation.repeat(depth))
          .append(render(member))
          .append(';');
    }
    depth--;
    return rendered.append('\n').append(target.indentation.repeat(depth)).append('}').toString();
  }
}
