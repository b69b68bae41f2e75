package org.wellnessconnection.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is locked opens with its key and under its label, and with nothing else. */
class VaultTest {
  @TempDir Path folder;

  private Vault vault(String name) {
    return VaultFile.open(folder.resolve(name));
  }

  @Test
  void whatIsLockedOpensAgainAlsoAfterARestart() {
    String locked = vault("a/key").lock("report:1", "Ça reste entre nous 🌿");

    assertThat(locked).doesNotContain("reste");
    assertThat(vault("a/key").open("report:1", locked)).isEqualTo("Ça reste entre nous 🌿");
    assertThat(vault("a/key").lock("report:1", "x"))
        .isNotEqualTo(vault("a/key").lock("report:1", "x"));
  }

  @Test
  void anotherKeyOrLabelOrAChangedTextOpensNothing() {
    String locked = vault("a").lock("report:1", "hello");
    String changed = (locked.charAt(20) == 'A' ? "B" : "A") + locked.substring(1);

    assertThatThrownBy(() -> vault("b").open("report:1", locked))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> vault("a").open("report:2", locked))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> vault("a").open("report:1", changed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aMarkIsTheSameForTheSameWordsOnly() {
    assertThat(vault("a").mark("one", "two")).isEqualTo(vault("a").mark("one", "two")).hasSize(22);
    assertThat(vault("a").mark("one", "two")).isNotEqualTo(vault("a").mark("one", "too"));
    assertThat(vault("a").mark("one", "two")).isNotEqualTo(vault("b").mark("one", "two"));
  }

  @Test
  void aKeyThatIsMadeIsForItsOwnerOnly() throws IOException {
    vault("a");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))))
        .isEqualTo("rw-------");
    assertThat(folder.toFile().list()).containsExactly("a");
  }

  @Test
  void aKeyThatOthersCanReadOrThatIsNoneIsRefused() throws IOException {
    vault("a");
    Files.setPosixFilePermissions(
        folder.resolve("a"), PosixFilePermissions.fromString("rw-r--r--"));
    Path short_ = Files.writeString(folder.resolve("b"), "c2hvcnQ=\n");
    Files.setPosixFilePermissions(short_, PosixFilePermissions.fromString("rw-------"));

    assertThatThrownBy(() -> vault("a")).hasMessageContaining("0600");
    assertThatThrownBy(() -> vault("b")).hasMessageContaining("32 random bytes");
  }
}
