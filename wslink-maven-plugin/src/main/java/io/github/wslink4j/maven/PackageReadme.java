package io.github.wslink4j.maven;

import static java.util.stream.Collectors.joining;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.emit.typescript.ServiceOutline;
import io.github.wslink4j.processor.emit.typescript.ServiceOutline.Member;
import java.util.List;

/** The page that a front-end developer reads first: how to connect, and what can be called. */
final class PackageReadme {

  private PackageReadme() {}

  /**
   * Writes it.
   *
   * @param folder what the paths of modules are without
   */
  static String of(NpmPackager.Settings settings, List<Contract> contracts, String folder) {
    List<ServiceOutline> services = contracts.stream().map(ServiceOutline::of).toList();
    StringBuilder text = new StringBuilder();
    text.append("# ").append(settings.name()).append("\n\n");
    if (!settings.description().isEmpty()) {
      text.append(settings.description()).append("\n\n");
    }
    text.append(usage(settings, services.get(0)));
    services.forEach(service -> text.append(section(settings, service, folder)));
    return text.toString();
  }

  private static String usage(NpmPackager.Settings settings, ServiceOutline first) {
    String variable = Character.toLowerCase(first.name().charAt(0)) + first.name().substring(1);
    return """
        ```sh
        npm install %1$s %2$s
        ```

        Where they are on no registry, install their archives, which the server's build puts side by side.

        ```ts
        import { connect } from "%2$s";
        import { %3$s } from "%1$s";

        const session = await connect("ws://localhost:1234/ws", { secret: "…" });
        const %4$s = new %3$s(session);
        ```

        A session of the stock `wslink` package will do as well; bytes and packed arrays need its version 2. Every method
        that makes a call takes `{ signal, timeoutMs }` as its last argument, unless it takes any number of arguments;
        a call that fails rejects with a `WslinkError`.
        """
        .formatted(settings.name(), ClientPackage.NAME, first.name(), variable);
  }

  private static String section(
      NpmPackager.Settings settings, ServiceOutline service, String folder) {
    String path = settings.name() + "/" + service.module().substring(folder.length());
    String description = service.description().isEmpty() ? "" : service.description() + "\n\n";
    return "\n## %s\n\n%s`import { %s } from \"%s\"`\n\n%s"
        .formatted(
            service.name(),
            description,
            service.name(),
            path,
            service.members().stream().map(PackageReadme::item).collect(joining()));
  }

  private static String item(Member member) {
    String indented = member.description().replace("\n", "\n  ").replaceAll("(?m)^ +$", "");
    return "- `%s`%s\n"
        .formatted(member.signature(), indented.isEmpty() ? "" : "  \n  " + indented);
  }
}
