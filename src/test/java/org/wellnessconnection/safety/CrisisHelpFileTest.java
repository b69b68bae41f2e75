package org.wellnessconnection.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that could mislead somebody in a crisis is refused, and says where it is wrong. */
class CrisisHelpFileTest {
  private static final Path SHIPPED = Path.of("config/content");
  private static final String SHEET = "help/lines.yaml";

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    for (String language : new String[] {"en", "fr"}) {
      Files.createDirectories(folder.resolve(language).resolve("help"));
      Files.copy(SHIPPED.resolve(language).resolve(SHEET), folder.resolve(language).resolve(SHEET));
    }
  }

  private void change(String language, String from, String to) throws IOException {
    Path file = folder.resolve(language).resolve(SHEET);
    String before = Files.readString(file);
    String after = before.replaceFirst(from, to.replace("\\n", "\n"));
    assertThat(after).isNotEqualTo(before);
    Files.writeString(file, after);
  }

  @Test
  void whatIsShippedIsSound() {
    assertThat(CrisisHelpFile.read(folder)).isEqualTo(CrisisHelpFile.read(SHIPPED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tel: \"911\"                | tel: \"9-1-1\"       | lines.emergency.tel: must be like 911 or +18665550100",
        "tel: \"911\"                | tel: \"javascript:1\"| lines.emergency.tel: must be like",
        "sms: \"988\"                | sms: \"98\"          | lines.suicide.sms: must be like 535353",
        "url: https://suicide.ca     | url: http://suicide.ca | lines.suicide_qc.url: must be https",
        "url: https://suicide.ca     | url: https://a.ca?x  | lines.suicide_qc.url: must be https",
        "name: \"9-1-1\"             | name: \"\"           | lines.emergency.name: must have 1 to 80",
        "name: \"9-1-1\"             | name: \"a\\\\u0000b\"| lines.emergency.name: must have 1 to 80",
        "name: \"9-1-1\"             | name:                | lines.emergency.name: must have 1 to 80",
        "    owner: .*               |                      | lines.emergency.owner: Null value for creator property",
        "checked: 2026-11-22         | checked: soon        | lines.emergency.checked: must be a date",
        "checked: 2026-11-22         | checked: 2026-02-30  | lines.emergency.checked: must be a date",
        "review_by: 2.*              | review_by: 2026-11-01| lines.emergency.review_by: must be after checked",
        "kind: emergency             | kind: urgent         | lines.emergency.kind: Cannot deserialize",
        "tel: \"911\"                | tell: \"911\"        | lines.emergency.tell: Unrecognized field",
        "tel: \"911\"                | tel: \"911\"\\n    tel: \"912\" | Duplicate field 'tel'",
        " bc: .*                     |                      | places.bc: must name a line of each kind",
        "bc: .*                      | bc: [emergency, suicide] | places.bc: must name a line of each kind",
        "bc: .*                      | bc: [emergency, suicid, physicians_bc] | places.bc: must name keys of lines",
        "bc: .* | bc: [emergency, emergency, suicide] | places.bc: must name keys of lines, each once",
        "bc: .*                      | bc: [emergency, , suicide, physicians_bc] | places.bc",
        "bc: .emer                   | ca: [emer            | places.ca: is no province or territory",
        ", hope]                     | ]                    | must lead to the same numbers in en and fr",
        "lines:                      | lines                | help/lines.yaml: ",
        "lines:                      | lines: []\\nother: | lines: Cannot deserialize",
      })
  void aBrokenFileIsRefusedWithItsNameAndField(String from, String to, String says)
      throws IOException {
    change("en", from, to == null ? "" : to);
    assertThatThrownBy(() -> CrisisHelpFile.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining(says)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aLanguageThatIsMissingIsNamed() throws IOException {
    Files.delete(folder.resolve("fr").resolve(SHEET));
    assertThatThrownBy(() -> CrisisHelpFile.read(folder))
        .hasMessageEndingWith("fr/help/lines.yaml: cannot be read");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Files.writeString(folder.resolve("fr").resolve(SHEET), "");
    assertThatThrownBy(() -> CrisisHelpFile.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fr/help/lines.yaml");
  }

  @Test
  void aLineThatIsOfferedNowhereIsAMistake() throws IOException {
    change("en", "learners_on, ", "");
    assertThatThrownBy(() -> CrisisHelpFile.read(folder))
        .hasMessageContaining("en/help/lines.yaml: lines.learners_on: is offered nowhere");
  }
}
