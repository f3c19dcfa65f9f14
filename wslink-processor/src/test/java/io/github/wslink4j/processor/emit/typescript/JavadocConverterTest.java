package io.github.wslink4j.processor.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocConverterTest {

  @Test
  void paragraphsAreSetApart() {
    assertThat(markdown("First.\n <p>Second,\n two lines.\n\n <p>Third.<br>Fourth."))
        .isEqualTo("First.\n\nSecond,\ntwo lines.\n\nThird.\nFourth.");
  }

  @Test
  void codeIsLeftAsItIs() {
    assertThat(markdown("{@code List<String>} and <code>a &lt; b</code> and {@code {x}}"))
        .isEqualTo("`List<String>` and `a < b` and `{x}`");
    assertThat(markdown("{@code a`b}")).isEqualTo("`` a`b ``");
  }

  @Test
  void blocksOfCodeAreFenced() {
    assertThat(markdown("Like this:\n <pre>{@code\n   call();\n     indented();\n }</pre>\n Done."))
        .isEqualTo("Like this:\n\n```\ncall();\n  indented();\n```\n\nDone.");
  }

  @Test
  void listsAreMarked() {
    assertThat(
            markdown(
                "All of:\n <ul>\n  <li>one\n  <li>two,\n      long</li>\n </ul>\n That is it."))
        .isEqualTo("All of:\n\n- one\n- two,\n  long\n\nThat is it.");
    assertThat(markdown("<ol><li>one<ul><li>inner</ul><li>two</ol>"))
        .isEqualTo("1. one\n  - inner\n2. two");
  }

  @Test
  void linksLeadWhereTheModuleKnowsTheName() {
    assertThat(
            markdown(
                "{@link Camera} {@link Camera#zoom(double, int)} {@link com.acme.Camera the one}"))
        .isEqualTo("{@link Camera} {@link Camera.zoom} {@link Camera | the one}");
    assertThat(
            markdown("{@link Mesh} {@link Mesh#size()} {@linkplain Mesh a mesh} {@link #stop()}"))
        .isEqualTo("`Mesh` `Mesh.size` a mesh `stop`");
    assertThat(markdown("<a href=\"https://example.com\">here</a>"))
        .isEqualTo("[here](https://example.com)");
  }

  @Test
  void emphasisIsMarked() {
    assertThat(markdown("<b>bold</b>, <em>soft</em>, <sup>dropped</sup>"))
        .isEqualTo("**bold**, *soft*, dropped");
  }

  @Test
  void nothingEndsTheCommentOrStartsATag() {
    assertThat(markdown("Ends {@literal */} here.")).isEqualTo("Ends *\\/ here.");
    assertThat(markdown("Mail\n@example")).isEqualTo("Mail\n\\@example");
    assertThat(markdown("By {@literal @}Default, {@literal <b>}")).isEqualTo("By @Default, &lt;b>");
  }

  @Test
  void whatIsUnfinishedIsTakenAsItIs() {
    assertThat(markdown("a < b, {@code unclosed")).isEqualTo("a &lt; b, `unclosed`");
    assertThat(markdown("{@unknown kept} {@inheritDoc}<!-- gone -->")).isEqualTo("kept");
  }

  @Test
  void shortFormsAreSentences() {
    assertThat(markdown("{@return the size}")).isEqualTo("Returns the size.");
  }

  private static String markdown(String javadoc) {
    return JavadocConverter.markdown(javadoc, "Camera"::equals);
  }
}
