package org.wellnessconnection.zones;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Zones as they were before the law changed: Vancouver as it changed its clocks twice a year. */
public final class OldZones {
  private static final int TZIF = 0x545A6966;

  private OldZones() {}

  public static Zones in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("America"));
    Files.writeString(folder.resolve("+VERSION"), "2025a\n");
    byte[] vancouver = compiled(-8, "PST", "PST8PDT,M3.2.0,M11.1.0");
    Files.write(folder.resolve("America/Vancouver"), vancouver);
    return Zones.in(folder);
  }

  /** A zone that lists no change at all and says all in its footer. */
  private static byte[] compiled(int hours, String name, String footer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (int block = 0; block < 2; block++) {
      out.writeInt(TZIF);
      out.write('2');
      out.write(new byte[15]);
      for (int count : new int[] {0, 0, 0, 0, 1, name.length() + 1}) {
        out.writeInt(count);
      }
      out.writeInt(hours * 3600);
      out.write(new byte[2]);
      out.write((name + "\0").getBytes(StandardCharsets.US_ASCII));
    }
    out.write(("\n" + footer + "\n").getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }
}
