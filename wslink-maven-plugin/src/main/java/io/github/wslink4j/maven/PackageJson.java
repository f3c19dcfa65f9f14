package io.github.wslink4j.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes and reads {@code package.json}. */
final class PackageJson {
  private static final JsonFactory JSON = new JsonFactory();

  private PackageJson() {}

  /** Indents as npm does. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      Separators separators =
          Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /**
   * Writes it.
   *
   * @param modules the paths of the modules without ending, index excepted
   * @param clientVersion the version of {@code @wslink4j/client} that they were generated for
   */
  static byte[] write(
      NpmPackager.Settings settings, Collection<String> modules, String clientVersion) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(new Indented(), text)) {
      out.writeStartObject();
      out.writeStringProperty("name", settings.name());
      out.writeStringProperty("version", settings.version());
      if (!settings.description().isEmpty()) {
        out.writeStringProperty("description", settings.description());
      }
      if (!settings.license().isEmpty()) {
        out.writeStringProperty("license", settings.license());
      }
      out.writeStringProperty("type", "module");
      out.writeBooleanProperty("sideEffects", false);
      out.writeName("exports");
      out.writeStartObject();
      writeExport(out, ".", "index");
      modules.forEach(module -> writeExport(out, "./" + module, module));
      if (!modules.contains("package.json")) {
        out.writeStringProperty("./package.json", "./package.json");
      }
      out.writeEndObject();
      out.writeName("peerDependencies");
      out.writeStartObject();
      out.writeStringProperty(ClientPackage.NAME, "^" + clientVersion);
      out.writeEndObject();
      out.writeEndObject();
    }
    return (text + "\n").getBytes(UTF_8);
  }

  private static void writeExport(JsonGenerator out, String name, String module) {
    out.writeName(name);
    out.writeStartObject();
    // Conditions are tried in order, and types has to come first.
    out.writeStringProperty("types", "./" + module + ".d.ts");
    out.writeStringProperty("default", "./" + module + ".js");
    out.writeEndObject();
  }

  /** The version that a package gives itself; empty if it gives none. */
  static String version(byte[] packageJson) {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), packageJson)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = in.currentName();
        in.nextToken();
        if (name.equals("version")) {
          return in.getString();
        }
        in.skipChildren();
      }
      return "";
    }
  }

  /** Whether a name is one that npm accepts. */
  static boolean isName(String name) {
    return name.length() <= 214
        && name.matches("(@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*");
  }
}
