package org.wellnessconnection.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><circle r='4'/></svg>";

  @TempDir private Path folder;

  @Test
  void aDrawingAndAPictureAreTaken() throws IOException {
    assertThat(Logo.read(file(DRAWING.getBytes(UTF_8))))
        .hasValueSatisfying(it -> assertThat(it.type()).isEqualTo("image/svg+xml"));
    assertThat(Logo.read(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0})))
        .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("logo.png"));
    assertThat(Logo.read(Path.of(""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GIF89a",
        "",
        "<html/>",
        "<svg",
        "<svg><script>alert(1)</script></svg>",
        "<svg onload='alert(1)'/>",
        "<svg><image href='https://example.org/x.png'/></svg>",
        "<svg><rect fill='url(https://example.org/x)'/></svg>",
        "<svg><foreignObject/></svg>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
      })
  void whatActsOrIsNoPictureIsRefused(String text) throws IOException {
    Path file = file(text.getBytes(UTF_8));
    assertThatThrownBy(() -> Logo.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file + ": must be a PNG picture");
  }

  @Test
  void aPictureThatIsTooLargeOrNotThereIsRefused() throws IOException {
    Path large = file(new byte[70_000]);
    assertThatThrownBy(() -> Logo.read(large)).hasMessageContaining("at most 65536 bytes");
    assertThatThrownBy(() -> Logo.read(folder.resolve("none")))
        .hasMessageContaining("cannot be read");
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("logo"), bytes);
  }
}
