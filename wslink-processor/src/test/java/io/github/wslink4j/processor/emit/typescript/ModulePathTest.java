package io.github.wslink4j.processor.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.processor.contract.JavaName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModulePathTest {

  @ParameterizedTest
  @CsvSource({
    "com.acme, MeshInfo, com/acme/mesh-info",
    "com.acme, HTTPServer, com/acme/http-server",
    "com.acme, Vector3D, com/acme/vector3-d",
    "com.acme, Shape.Circle, com/acme/shape.circle",
    "com.acme, Index, com/acme/index_",
    "com.acme, Shape.D, com/acme/shape.d_",
    "'', Lonely, lonely"
  })
  void modulesLieInTheFolderOfTheirPackage(String packageName, String names, String path) {
    JavaName name = new JavaName(packageName, List.of(names.split("\\.", -1)));

    assertThat(ModulePath.of(name)).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "com/acme/a, com/acme/b, ./b.js",
    "com/acme/a, com/acme/deep/b, ./deep/b.js",
    "com/acme/deep/a, com/acme/b, ../b.js",
    "com/acme/a, org/b, ../../org/b.js",
    "a, b, ./b.js",
    "a, @wslink4j/client, @wslink4j/client"
  })
  void importsAreRelative(String from, String to, String specifier) {
    assertThat(ModulePath.specifier(from, to)).isEqualTo(specifier);
  }
}
