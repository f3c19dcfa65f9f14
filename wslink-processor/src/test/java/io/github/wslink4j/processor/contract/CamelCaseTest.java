package io.github.wslink4j.processor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CamelCaseTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "x, x",
    "X, x",
    "width, width",
    "meshInfo, mesh_info",
    "MeshInfo, mesh_info",
    "getURLText, get_url_text",
    "URL, url",
    "IDS, ids",
    "imageURL, image_url",
    "view3D, view3_d",
    "already_apart, already_apart",
    "a.bC, a.b_c",
    "größeÄndern, größeändern"
  })
  void wordsAreSetApart(String name, String words) {
    assertThat(CamelCase.separated(name, '_')).isEqualTo(words);
  }
}
