package org.wellnessconnection.privacy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/**
 * The file with the vault's key: 32 random bytes in base64, for its owner only. All servers on one
 * Redis need the same one; who loses it can read no report any more.
 */
public final class VaultFile {
  private static final String FOR_ITS_OWNER = "rw-------";
  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private VaultFile() {}

  /**
   * Reads the key, or makes one where there is none.
   *
   * @throws IllegalArgumentException with one line that says what is wrong with the file
   */
  public static Vault open(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file.toAbsolutePath());
      }
      return read(file);
    } catch (IOException unusable) {
      throw new IllegalArgumentException(file + " cannot be read or made", unusable);
    }
  }

  /** A whole key appears at once, or the one that somebody else made meanwhile stays. */
  private static void make(Path file) throws IOException {
    Path folder = Files.createDirectories(file.resolveSibling("."));
    var owner = PosixFilePermissions.fromString(FOR_ITS_OWNER);
    Path fresh =
        Files.createTempFile(folder, "key", "", PosixFilePermissions.asFileAttribute(owner));
    byte[] key = new byte[Vault.KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException another) {
      // that one it is
    } finally {
      Files.delete(fresh);
    }
  }

  private static Vault read(Path file) throws IOException {
    if (Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
      throw new IllegalArgumentException(file + " must be readable by its owner only (0600)");
    }
    String text = Files.readString(file).strip();
    try {
      return new Vault(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException notAKey) {
      throw new IllegalArgumentException(file + " must hold 32 random bytes in base64", notAKey);
    }
  }
}
